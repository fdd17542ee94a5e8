package org.nutgraf.engine.internal.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link Packer} wrote. Bytes of another kind end in an {@link IllegalArgumentException} or an
 * {@link IndexOutOfBoundsException}, or in nonsense: whoever keeps bytes has to seal them. Not thread-safe.
 */
public final class Unpacker {
    private final byte[] bytes;
    private int at;
    private final List<String> texts = new ArrayList<>();

    /** A reader of these bytes. */
    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether everything was read. */
    public boolean isAtEnd() {
        return at == bytes.length;
    }

    /** Reads a number. */
    public int number() {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int octet = bytes[at++];
            number |= (octet & 0x7F) << shift;
            if (octet >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("A number without end");
    }

    /** Reads a number of eight bytes. */
    public long wide() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = (number << Byte.SIZE) | (bytes[at++] & 0xFF);
        }
        return number;
    }

    /** Reads a fraction. */
    public double fraction() {
        return Double.longBitsToDouble(wide());
    }

    /** Reads yes or no. */
    public boolean flag() {
        return bytes[at++] != 0;
    }

    /** Reads a text. */
    public String text() {
        int number = number();
        if (number < texts.size()) {
            return texts.get(number);
        }
        boolean latin = flag();
        int length = length();
        String text = new String(bytes, at, length, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        at += length;
        texts.add(text);
        return text;
    }

    /** Reads a text or that there is none. */
    public @Nullable String optional() {
        return flag() ? text() : null;
    }

    /** Reads numbers of any size. */
    public int[] numbers() {
        int[] numbers = new int[length(Integer.BYTES)];
        ByteBuffer.wrap(bytes, at, numbers.length * Integer.BYTES).asIntBuffer().get(numbers);
        at += numbers.length * Integer.BYTES;
        return numbers;
    }

    /** Reads numbers of eight bytes each. */
    public long[] wides() {
        long[] numbers = new long[length(Long.BYTES)];
        ByteBuffer.wrap(bytes, at, numbers.length * Long.BYTES).asLongBuffer().get(numbers);
        at += numbers.length * Long.BYTES;
        return numbers;
    }

    /** Reads what can be read by itself, and leaves it for later. */
    public Unpacker part() {
        int length = length();
        Unpacker part = new Unpacker(Arrays.copyOfRange(bytes, at, at + length));
        at += length;
        return part;
    }

    /** Reads a constant of an enum, given all of its constants. */
    public <E extends Enum<E>> E constant(E[] constants) {
        return constants[number()];
    }

    /** Reads a list that cannot be changed. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Supplier<T> each) {
        Object[] elements = new Object[length()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = each.get();
        }
        return (List<T>) List.of(elements);
    }

    /** Reads a number of bytes or elements; none can be larger than what is left. */
    public int length() {
        return length(1);
    }

    private int length(int bytesEach) {
        int length = number();
        if (length < 0 || length > (bytes.length - at) / bytesEach) {
            throw new IllegalArgumentException("A length beyond the end");
        }
        return length;
    }
}
