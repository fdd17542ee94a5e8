package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Real output holds against the published schemas. */
class SchemaIT {
    /** Labels under which the rules are wrong, miss something and are in doubt. */
    private static final String GOLD = """
            {"url": "%s/2999001/panel-clears-bill-on-registration-of-seminaries", "yes": ["sanctions"]}
            {"url": "%s/2999002/festival-of-restored-films-draws-record-crowd", "yes": ["films"], "maybe": ["crime"]}
            {"url": "%s/nowhere", "yes": []}
            """.replace("%s", "https://tribune.com.pk/story");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "classify --all --format jsonl, classification",
        "classify --no-body --format jsonl, classification",
        "parse --format jsonl, parsing",
        "facts --format jsonl, facts",
        "explain --why-not arms-request --why-not SHAR-0130 --format jsonl, explanation"
    })
    void everyLineIsAsPublished(String command, String schema) throws IOException {
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        String[] words = (command + " " + Distribution.SAMPLES.toAbsolutePath().normalize() + " " + folder).split(" ");

        List<String> lines = Distribution.in(folder).run(words).lines();

        assertThat(lines).hasSizeGreaterThan(10);
        JsonSchema published = schema(schema);
        assertThat(lines)
                .allSatisfy(line -> assertThat(published.validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void everyReportIsAsPublished() throws IOException {
        Files.write(folder.resolve("bad.jar"), new byte[] {1, 2, 3});
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        String records = Distribution.SAMPLES
                .resolve("express-tribune-2025.jsonl")
                .toAbsolutePath()
                .normalize()
                .toString();
        String samples = Distribution.SAMPLES.toAbsolutePath().normalize().toString();

        assertReport("rules-check", "rules", "check", "--format", "json");
        assertReport("rules-test", "rules", "test", "--format", "json");
        assertReport("rules-list", "rules", "list", "--format", "json");
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(
                mine.resolve("overrides.yaml"),
                "rules: [{id: ARMS-0010, disabled: true}]\ncategories: [{id: crime, threshold: 0.9, reason: x}]\n");
        String shipped =
                Distribution.ROOT.resolve("rules").toAbsolutePath().normalize().toString();
        assertReport("rules-list", "rules", "list", "--format", "json", "--rules", shipped, "--rules", mine.toString());
        assertReport("plugins-list", "plugins", "list", "--format", "json", "--plugins", folder.toString());
        Path layouts = Files.createDirectories(folder.resolve("layouts"));
        Files.writeString(layouts.resolve("broken.yaml"), "source: ebb\nhost: [ebb.example]\n");
        assertReport("plugins-list", "plugins", "list", "--format", "json", "--layouts", layouts.toString());
        assertReport("eval", "rules", "eval", "-f", "json", "--gold", gold.toString(), "--corpus", records);
        assertReport("completeness", "parse", "--stats", "--format", "jsonl", samples);
    }

    @Test
    void shippedLayoutsAreAsPublished() throws IOException {
        Path layouts = Distribution.ROOT.resolve(
                "plugins/publishers/src/main/resources/org/nutgraf/plugin/publishers/layouts");
        try (Stream<Path> files = Files.list(layouts)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(found).isNotEmpty();
            for (Path file : found) {
                Object layout = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
                assertThat(schema("layout").validate(new ObjectMapper().valueToTree(layout)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private void assertReport(String schema, String... command) throws IOException {
        String out = Distribution.in(folder).run(command).out();
        assertThat(schema(schema).validate(out, InputFormat.JSON)).as(out).isEmpty();
    }

    private static JsonSchema schema(String name) throws IOException {
        Path file = Distribution.ROOT.resolve("docs/schema/" + name + ".schema.json");
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(file));
    }
}
