package org.nutgraf.engine.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object on one line; a thin layer over Jackson's generator without checked exceptions. */
public final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonLine(JsonGenerator out) {
        this.out = out;
    }

    /** One object, its fields written by {@code fields}. */
    public static String object(Consumer<JsonLine> fields) {
        try (SegmentedStringWriter text = new SegmentedStringWriter(FACTORY._getBufferRecycler());
                JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartObject();
            fields.accept(new JsonLine(out));
            out.writeEndObject();
            out.flush();
            return text.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text, or null. */
    public JsonLine text(String field, @Nullable String value) {
        return write(() -> out.writeStringField(field, value));
    }

    /** A whole number, or null. */
    public JsonLine number(String field, @Nullable Integer value) {
        return write(() -> {
            out.writeFieldName(field);
            if (value == null) {
                out.writeNull();
            } else {
                out.writeNumber(value);
            }
        });
    }

    /** A number. */
    public JsonLine number(String field, double value) {
        return write(() -> {
            out.writeFieldName(field);
            writeDouble(value);
        });
    }

    /** A truth value. */
    public JsonLine flag(String field, boolean value) {
        return write(() -> out.writeBooleanField(field, value));
    }

    /** A list of texts. */
    public JsonLine texts(String field, List<String> values) {
        return write(() -> {
            out.writeArrayFieldStart(field);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        });
    }

    /** An object, its fields written by {@code fields}; null when the value is. */
    public <T> JsonLine object(String field, @Nullable T value, BiConsumer<JsonLine, T> fields) {
        return write(() -> {
            out.writeFieldName(field);
            if (value == null) {
                out.writeNull();
            } else {
                out.writeStartObject();
                fields.accept(this, value);
                out.writeEndObject();
            }
        });
    }

    /** A list of objects. */
    public <T> JsonLine objects(String field, List<? extends T> values, BiConsumer<JsonLine, T> fields) {
        return write(() -> {
            out.writeArrayFieldStart(field);
            for (T value : values) {
                out.writeStartObject();
                fields.accept(this, value);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    /** The type and components of a fact record. */
    public JsonLine fact(Object fact) {
        text("type", fact.getClass().getSimpleName());
        for (RecordComponent component : FactFields.of(fact)) {
            component(component.getName(), FactFields.value(component, fact));
        }
        return this;
    }

    private void component(String name, @Nullable Object value) {
        write(() -> {
            out.writeFieldName(name);
            if (value == null) {
                out.writeNull();
            } else if (value instanceof Boolean flag) {
                out.writeBoolean(flag);
            } else if (value instanceof Double number) {
                writeDouble(number);
            } else if (value instanceof Number number) {
                out.writeNumber(number.longValue());
            } else {
                out.writeString(value.toString());
            }
        });
    }

    /** Whole numbers without a fraction, so that a score of 1 reads {@code 1.0} and never {@code 1.0E0}. */
    private void writeDouble(double value) throws IOException {
        out.writeNumber(value);
    }

    private JsonLine write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Writing {
        void run() throws IOException;
    }
}
