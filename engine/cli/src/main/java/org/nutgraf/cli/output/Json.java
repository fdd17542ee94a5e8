package org.nutgraf.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Objects as JSON, laid out for reading or on one line. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes fields. */
    public interface Fields {
        /** Writes the fields of one object. */
        void write(Json json) throws IOException;
    }

    /** Writes the fields of one element. */
    public interface ElementFields<T> {
        /** Writes the fields of one object. */
        void write(Json json, T element) throws IOException;
    }

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** One object and a line end. */
    public static String object(Fields fields) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return write(fields, printer);
    }

    /** One object on one line, and a line end. */
    public static String line(Fields fields) {
        return write(fields, null);
    }

    private static String write(Fields fields, @Nullable PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (printer != null) {
                out.setPrettyPrinter(printer);
            }
            out.writeStartObject();
            fields.write(new Json(out));
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    /** A text that is left out when it is not known. */
    public Json optional(String name, @Nullable String value) throws IOException {
        return value == null || value.isEmpty() ? this : text(name, value);
    }

    /** A text, or null. */
    public Json text(String name, @Nullable String value) throws IOException {
        out.writeStringField(name, value);
        return this;
    }

    /** A whole number. */
    public Json number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    /** A number. */
    public Json number(String name, double value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    /** A share with four decimals, or null. */
    public Json share(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            return number(name, Math.round(value.getAsDouble() * 1e4) / 1e4);
        }
        out.writeNullField(name);
        return this;
    }

    /** A line or column that is null when unknown. */
    public Json position(String name, int value) throws IOException {
        if (value > 0) {
            return number(name, value);
        }
        out.writeNullField(name);
        return this;
    }

    /** A truth value. */
    public Json flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
        return this;
    }

    /** An object, or null. */
    public <T> Json nested(String name, @Nullable T value, ElementFields<T> fields) throws IOException {
        if (value == null) {
            out.writeNullField(name);
            return this;
        }
        out.writeObjectFieldStart(name);
        fields.write(this, value);
        out.writeEndObject();
        return this;
    }

    /** A list of texts. */
    public Json texts(String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
        return this;
    }

    /** A list of objects. */
    public <T> Json objects(String name, List<T> values, ElementFields<T> fields) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.write(this, value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }
}
