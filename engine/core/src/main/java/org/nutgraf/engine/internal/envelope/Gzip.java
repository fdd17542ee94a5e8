package org.nutgraf.engine.internal.envelope;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Bounded unpacking of gzip. */
final class Gzip {

    /** The unpacked content passes the limit. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Gzip() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    static byte[] unpack(byte[] packed, long maxBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
        byte[] buffer = new byte[16_384];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (out.size() + (long) read > maxBytes) {
                    throw new TooLongException();
                }
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }
}
