package org.nutgraf.engine.internal.pack;

import java.util.zip.CRC32;

/** CRC-32, which is native code: a JVM that has just begun has it at once, and waits for any {@link Fingerprint}. */
public final class Checksum {
    private Checksum() {}

    /** The checksum and the length of some bytes, in hexadecimal digits. Other bytes may have the same. */
    public static String of(byte[] bytes) {
        return Integer.toHexString(of(bytes, 0)) + "-" + Integer.toHexString(bytes.length);
    }

    /** The checksum of the bytes from a place on. */
    static int of(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
