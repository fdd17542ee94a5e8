package org.nutgraf.engine.internal.rule.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote; refuses everything else. */
public final class RecordReader {
    /** Bytes can name no class outside the rule model. */
    private static final String MODEL = "org.nutgraf.engine.internal.rule.";

    private static final int DEEPEST = 200;

    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private int depth;

    private record Type(Class<?> type, @Nullable RecordShape shape) {}

    private RecordReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * The record that was written.
     *
     * @throws IOException when these are not the bytes of such a record, or its classes have changed since
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
        RecordReader reader = new RecordReader(bytes);
        try {
            Object value = reader.value();
            if (reader.in.hasRemaining()) {
                throw new IOException("Bytes are left over");
            }
            return type.cast(Objects.requireNonNull(value));
        } catch (BufferUnderflowException | IllegalArgumentException | ClassCastException e) {
            throw new IOException("Not a written record", e);
        } catch (NullPointerException | IndexOutOfBoundsException e) {
            throw new IOException("A record without a part that it needs", e);
        }
    }

    private @Nullable Object value() throws IOException {
        return switch (Tag.of(in.get())) {
            case NULL -> null;
            case TEXT -> text();
            case INTEGER -> in.getInt();
            case LONG -> in.getLong();
            case DOUBLE -> in.getDouble();
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case LIST -> list();
            case RECORD -> record();
            case CONSTANT -> type().type().getEnumConstants()[in.getShort()];
        };
    }

    private List<@Nullable Object> list() throws IOException {
        Object[] elements = new Object[length()];
        enter();
        for (int i = 0; i < elements.length; i++) {
            elements[i] = value();
        }
        depth--;
        return Arrays.asList(elements);
    }

    private Object record() throws IOException {
        RecordShape shape = type().shape();
        if (shape == null) {
            throw new IOException("Not a record");
        }
        @Nullable Object[] parts = new Object[shape.size()];
        enter();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = value();
        }
        depth--;
        return shape.make(parts);
    }

    private void enter() throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("Too deep");
        }
    }

    private String text() throws IOException {
        int number = in.getInt();
        if (number == texts.size()) {
            byte[] encoded = new byte[length()];
            in.get(encoded);
            texts.add(new String(encoded, StandardCharsets.UTF_8));
        }
        return texts.get(number);
    }

    private Type type() throws IOException {
        int number = in.getInt();
        if (number == types.size()) {
            String name = text();
            String described = text();
            types.add(type(name, described));
        }
        return types.get(number);
    }

    private static Type type(String name, String described) throws IOException {
        if (!name.startsWith(MODEL)) {
            throw new IOException("Not a class of the rule model: " + name);
        }
        try {
            Class<?> type = Class.forName(name);
            if (!(type.isEnum() || type.isRecord())
                    || !RecordShape.described(type).equals(described)) {
                throw new IOException("The class has changed: " + name);
            }
            return new Type(type, type.isRecord() ? RecordShape.of(type) : null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IOException("There is no such class: " + name, e);
        }
    }

    /** A number of bytes or elements; none can be larger than what is left. */
    private int length() throws IOException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IOException("A length beyond the end");
        }
        return length;
    }
}
