package org.nutgraf.engine.internal.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The texts that kept bytes were made from.
 *
 * <p>They are kept with the bytes and compared in full: before its methods are compiled, a JVM compares texts in a fraction of the
 * time in which it digests them. A checksum only says where to look.
 */
public final class Origin {
    private final String kind;
    private final byte[] bytes;

    private Origin(String kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /**
     * An origin.
     *
     * @param kind what is made of it, and in which format
     * @param texts in their order
     */
    public static Origin of(String kind, List<String> texts) {
        byte[][] encoded = new byte[texts.size()][];
        int size = 0;
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size);
        for (byte[] text : encoded) {
            bytes.putInt(text.length).put(text);
        }
        return new Origin(kind, bytes.array());
    }

    /** Where to look; other origins may have the same name. */
    public String name() {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length);
        return kind + "-" + Integer.toHexString((int) sum.getValue()) + "-" + Integer.toHexString(bytes.length);
    }

    /** Bytes, with what they were made from in front. */
    public byte[] with(byte[] made) {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length + made.length)
                .putInt(bytes.length)
                .put(bytes)
                .put(made)
                .array();
    }

    /** The bytes that were kept {@link #with} this very origin; empty for those of any other. */
    public Optional<byte[]> without(byte[] kept) {
        int end = Integer.BYTES + bytes.length;
        boolean same = kept.length >= end
                && ByteBuffer.wrap(kept).getInt() == bytes.length
                && Arrays.equals(kept, Integer.BYTES, end, bytes, 0, bytes.length);
        return same ? Optional.of(Arrays.copyOfRange(kept, end, kept.length)) : Optional.empty();
    }
}
