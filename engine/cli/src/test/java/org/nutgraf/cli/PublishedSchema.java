package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A schema of {@code docs/schema}. */
final class PublishedSchema {
    private final JsonSchema schema;

    private PublishedSchema(JsonSchema schema) {
        this.schema = schema;
    }

    static PublishedSchema of(String name) throws IOException {
        Path file = Distribution.ROOT.resolve("docs/schema/" + name + ".schema.json");
        return new PublishedSchema(
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(file)));
    }

    void holdsFor(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
}
