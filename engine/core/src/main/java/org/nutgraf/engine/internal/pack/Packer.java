package org.nutgraf.engine.internal.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes numbers and texts; a text that was written before costs a number. Not thread-safe. */
public final class Packer {
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private final Map<String, Integer> texts = new HashMap<>();

    /** Everything that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes a number; small ones that are not negative are short. */
    public void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            octet(rest | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    /** Writes a number of eight bytes. */
    public void wide(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            octet((int) (number >>> shift));
        }
    }

    /** Writes a fraction. */
    public void fraction(double number) {
        wide(Double.doubleToRawLongBits(number));
    }

    /** Writes yes or no. */
    public void flag(boolean flag) {
        octet(flag ? 1 : 0);
    }

    /** Writes a text. */
    public void text(String text) {
        int next = texts.size();
        Integer known = texts.putIfAbsent(text, next);
        number(known == null ? next : known);
        if (known == null) {
            boolean latin = text.chars().allMatch(c -> c <= 0xFF);
            byte[] encoded = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
            flag(latin);
            number(encoded.length);
            octets(encoded);
        }
    }

    /** Writes a text or that there is none. */
    public void optional(@Nullable String text) {
        flag(text != null);
        if (text != null) {
            text(text);
        }
    }

    /** Writes numbers of any size, four bytes each. */
    public void numbers(int[] numbers) {
        number(numbers.length);
        reserve(numbers.length * Integer.BYTES);
        ByteBuffer.wrap(bytes, size, numbers.length * Integer.BYTES)
                .asIntBuffer()
                .put(numbers);
        size += numbers.length * Integer.BYTES;
    }

    /** Writes numbers of eight bytes each. */
    public void wides(long[] numbers) {
        number(numbers.length);
        reserve(numbers.length * Long.BYTES);
        ByteBuffer.wrap(bytes, size, numbers.length * Long.BYTES).asLongBuffer().put(numbers);
        size += numbers.length * Long.BYTES;
    }

    /** Writes what another packer wrote, so that it can be read by itself. */
    public void part(Packer other) {
        number(other.size);
        reserve(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    /** Writes a constant of an enum. */
    public void constant(Enum<?> constant) {
        number(constant.ordinal());
    }

    /** Writes how many there are, and each. */
    public <T> void all(Collection<? extends T> elements, Consumer<T> each) {
        number(elements.size());
        for (T element : elements) {
            each.accept(element);
        }
    }

    private void octets(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void octet(int octet) {
        reserve(1);
        bytes[size++] = (byte) octet;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
