package org.nutgraf.engine.internal.pack;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes that prove to be whole: their CRC-32 and their length stand in front. That finds what was cut off or damaged; whoever
 * can write to the cache can do as he likes.
 */
public final class Seal {
    private static final int LENGTH = 2 * Integer.BYTES;

    private Seal() {}

    /** The bytes with their seal in front. */
    public static byte[] seal(byte[] bytes) {
        return ByteBuffer.allocate(LENGTH + bytes.length)
                .putInt(Checksum.of(bytes, 0))
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    /** What was sealed; empty when anything in it changed. */
    public static Optional<byte[]> unseal(byte[] sealed) {
        if (sealed.length < LENGTH) {
            return Optional.empty();
        }
        ByteBuffer seal = ByteBuffer.wrap(sealed);
        boolean whole = seal.getInt() == Checksum.of(sealed, LENGTH) && seal.getInt() == sealed.length - LENGTH;
        return whole ? Optional.of(Arrays.copyOfRange(sealed, LENGTH, sealed.length)) : Optional.empty();
    }
}
