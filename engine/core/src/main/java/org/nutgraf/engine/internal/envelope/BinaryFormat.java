package org.nutgraf.engine.internal.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Recognises bytes that are not text. */
final class BinaryFormat {
    private static final int LOOKED_AT = 8_192;
    private static final byte[] PDF = bytes("%PDF-");
    private static final byte[] ZIP = bytes("PK\u0003\u0004");
    private static final byte[] RTF = bytes("{\\rtf");

    private BinaryFormat() {}

    /**
     * What the bytes are, for people, or {@code null} when they may be text.
     *
     * @param marked whether the first bytes tell that it is Unicode text
     */
    static @Nullable String of(byte[] bytes, boolean marked) {
        if (startsWith(bytes, PDF)) {
            return "a PDF";
        }
        if (startsWith(bytes, ZIP)) {
            return "a ZIP archive";
        }
        if (startsWith(bytes, RTF)) {
            return "in RTF";
        }
        if (marked) {
            return null;
        }
        int end = Math.min(bytes.length, LOOKED_AT);
        int odd = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return "binary";
            }
            if (isOdd(bytes[i])) {
                odd++;
            }
        }
        return odd * 20 > end ? "binary" : null;
    }

    /** Control characters other than white space and those that wire formats use for transmission and columns. */
    private static boolean isOdd(byte b) {
        boolean whiteSpace = b >= 0x08 && b <= 0x0d;
        boolean transmission = b >= 0x01 && b <= 0x04 || b >= 0x10 && b <= 0x17;
        boolean separator = b >= 0x1c;
        return b >= 0 && !whiteSpace && !transmission && !separator;
    }

    private static byte[] bytes(String magic) {
        return magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, byte[] expected) {
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }
}
