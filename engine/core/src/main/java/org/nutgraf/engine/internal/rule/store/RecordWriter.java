package org.nutgraf.engine.internal.rule.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of texts, numbers, truth values, enum constants, lists and further records.
 *
 * <p>Texts and classes are written once and referred to by number. A class goes in with a description of its
 * components, so that a reader knows whether its own class is still the same.
 */
public final class RecordWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final Map<Class<?>, RecordShape> shapes = new HashMap<>();

    private RecordWriter() {}

    /**
     * The bytes of a record.
     *
     * @throws IllegalArgumentException when it holds a value of another kind
     */
    public static byte[] write(Record value) {
        RecordWriter writer = new RecordWriter();
        try {
            writer.value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.bytes.toByteArray();
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            tag(Tag.NULL);
        } else if (value instanceof String text) {
            tag(Tag.TEXT);
            text(text);
        } else if (value instanceof Integer number) {
            tag(Tag.INTEGER);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            out.writeLong(number);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE);
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof List<?> list) {
            tag(Tag.LIST);
            out.writeInt(list.size());
            for (Object element : list) {
                value(element);
            }
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.CONSTANT);
            type(constant.getDeclaringClass());
            out.writeShort(constant.ordinal());
        } else if (value instanceof Record record) {
            tag(Tag.RECORD);
            type(record.getClass());
            for (Object part :
                    shapes.computeIfAbsent(record.getClass(), RecordShape::of).parts(record)) {
                value(part);
            }
        } else {
            throw new IllegalArgumentException("Cannot be written: " + value.getClass());
        }
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }

    private void text(String text) throws IOException {
        int next = texts.size();
        Integer known = texts.putIfAbsent(text, next);
        out.writeInt(known == null ? next : known);
        if (known == null) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(encoded.length);
            out.write(encoded);
        }
    }

    private void type(Class<?> type) throws IOException {
        int next = types.size();
        Integer known = types.putIfAbsent(type, next);
        out.writeInt(known == null ? next : known);
        if (known == null) {
            text(type.getName());
            text(RecordShape.described(type));
        }
    }
}
