package org.nutgraf.engine.internal.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts that kept bytes were made from.
 *
 * <p>They are kept with the bytes and compared in full: before its methods are compiled, a JVM compares texts in a fraction of the
 * time in which it digests them. A checksum only says where to look.
 *
 * <p>Not thread-safe.
 */
public final class Origin {
    private final String kind;
    private final @Nullable String place;
    private final List<String> texts;
    private byte @Nullable [] encoded;

    private Origin(String kind, @Nullable String place, List<String> texts) {
        this.kind = kind;
        this.place = place;
        this.texts = texts;
    }

    /**
     * An origin that has a place of its own: bytes made from other texts are kept beside it.
     *
     * @param kind what is made of it, and in which format
     * @param texts in their order
     */
    public static Origin of(String kind, List<String> texts) {
        return new Origin(kind, null, List.copyOf(texts));
    }

    /**
     * An origin that takes the place of others: only what was made from the last of them is kept.
     *
     * @param kind what is made of it, and in which format
     * @param place what they have in common, such as the folders that were read
     * @param texts in their order
     */
    public static Origin in(String kind, String place, List<String> texts) {
        return new Origin(kind, place, List.copyOf(texts));
    }

    /** The same origin of bytes that only one maker can read, such as one build of the engine; each has places of its own. */
    public Origin under(String maker) {
        List<String> all = new ArrayList<>(texts.size() + 1);
        all.add(maker);
        all.addAll(texts);
        return new Origin(kind, place == null ? null : maker + '\n' + place, all);
    }

    /** Where to look; other origins may have the same name. */
    public String name() {
        return kind + "-" + Checksum.of(place == null ? encoded() : place.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, with what they were made from in front. */
    public byte[] with(byte[] made) {
        byte[] bytes = encoded();
        return ByteBuffer.allocate(Integer.BYTES + bytes.length + made.length)
                .putInt(bytes.length)
                .put(bytes)
                .put(made)
                .array();
    }

    /** The bytes that were kept {@link #with} this very origin; empty for those of any other. */
    public Optional<byte[]> without(byte[] kept) {
        byte[] bytes = encoded();
        int end = Integer.BYTES + bytes.length;
        boolean same = kept.length >= end
                && ByteBuffer.wrap(kept).getInt() == bytes.length
                && Arrays.equals(kept, Integer.BYTES, end, bytes, 0, bytes.length);
        return same ? Optional.of(Arrays.copyOfRange(kept, end, kept.length)) : Optional.empty();
    }

    private byte[] encoded() {
        if (encoded == null) {
            encoded = encode(texts);
        }
        return encoded;
    }

    private static byte[] encode(List<String> texts) {
        byte[][] each = new byte[texts.size()][];
        int size = 0;
        for (int i = 0; i < each.length; i++) {
            each[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + each[i].length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size);
        for (byte[] text : each) {
            bytes.putInt(text.length).put(text);
        }
        return bytes.array();
    }
}
