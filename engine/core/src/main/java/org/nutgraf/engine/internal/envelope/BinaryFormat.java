package org.nutgraf.engine.internal.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Recognises bytes that are not text. */
enum BinaryFormat {
    PDF_FILE("a PDF", "Convert it to text first, for example with pdftotext."),
    ZIP_ARCHIVE("a ZIP archive", "Unpack it first."),
    RTF_FILE("in RTF", "Save it as plain text first."),
    OTHER("binary", "Pages, feeds, wire files and records are read, packed with gzip or not.");

    private static final int LOOKED_AT = 8_192;
    private static final byte[] PDF = bytes("%PDF-");
    private static final byte[] ZIP = bytes("PK\u0003\u0004");
    private static final byte[] RTF = bytes("{\\rtf");

    private final String name;
    private final String remedy;

    BinaryFormat(String name, String remedy) {
        this.name = name;
        this.remedy = remedy;
    }

    /** What is wrong and what to do, for people. */
    String message() {
        return "The document is " + name + ", not text. " + remedy;
    }

    /**
     * What the bytes are, or {@code null} when they may be text.
     *
     * @param marked whether the first bytes tell that it is Unicode text
     */
    static @Nullable BinaryFormat of(byte[] bytes, boolean marked) {
        if (startsWith(bytes, PDF)) {
            return PDF_FILE;
        }
        if (startsWith(bytes, ZIP)) {
            return ZIP_ARCHIVE;
        }
        if (startsWith(bytes, RTF)) {
            return RTF_FILE;
        }
        if (marked) {
            return null;
        }
        int end = Math.min(bytes.length, LOOKED_AT);
        int odd = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return OTHER;
            }
            if (isOdd(bytes[i])) {
                odd++;
            }
        }
        return odd * 20 > end ? OTHER : null;
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
