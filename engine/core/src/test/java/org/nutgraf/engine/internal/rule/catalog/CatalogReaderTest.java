package org.nutgraf.engine.internal.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.SourceText;

class CatalogReaderTest {
    private final Map<String, Category> known = new LinkedHashMap<>();

    @Test
    void readsEveryKey() {
        assertThat(read("""
                categories:
                  - id: arms-request
                    label: Arms request
                    definition: >
                      One state asks
                      another for weapons.
                    threshold: 0.6
                    parent: defence
                    mediaTopics: [medtop:20000639, "20000053"]
                    plover: REQUEST
                    cameo: ["022", "0233"]
                """)).isEmpty();

        assertThat(known.get("arms-request"))
                .isEqualTo(new Category(
                        "arms-request",
                        "Arms request",
                        "One state asks another for weapons.",
                        0.6,
                        "defence",
                        List.of("20000639", "20000053"),
                        List.of("REQUEST"),
                        List.of("022", "0233")));
    }

    @Test
    void categoriesCanBeKeyedByTheirIds() {
        assertThat(read("arms-request:\n  label: Arms request\ncrime: {threshold: 1}\n"))
                .isEmpty();

        assertThat(known.keySet()).containsExactly("arms-request", "crime");
        assertThat(known.get("arms-request").threshold()).isEqualTo(Category.DEFAULT_THRESHOLD);
        assertThat(known.get("crime").label()).isEqualTo("crime");
    }

    @Test
    void aLaterFileOverridesById() {
        read("- id: crime\n  threshold: 0.5\n- id: courts\n");
        read("- id: crime\n  threshold: 0.9\n");

        assertThat(known.get("crime").threshold()).isEqualTo(0.9);
        assertThat(known).containsKey("courts");
    }

    @Test
    void hostileFilesAreReportedNotBuilt() {
        assertThat(read("!!javax.script.ScriptEngineManager [x]\n")).hasSize(1);
        assertThat(read("a: &a [x]\nb: *a\n")).isNotEmpty();
        assertThat(read("[".repeat(5000))).hasSize(1);
        assertThat(read("\t- id: x")).containsExactly("1:1 yaml-syntax");
        assertThat(read("just text")).containsExactly("1:1 yaml-form");
        assertThat(read("")).isEmpty();
        assertThat(read("\u0000")).hasSize(1);
    }

    private List<String> read(String content) {
        Problems problems = new Problems("categories.yaml", new SourceText(content));
        CatalogReader.read(known, content, problems);
        return problems.all().stream()
                .map((Diagnostic d) -> d.line() + ":" + d.column() + " " + d.code())
                .toList();
    }
}
