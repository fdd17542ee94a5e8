package org.nutgraf.engine.internal.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.SourceText;

class OverridesReaderTest {
    private final OverridesReader reader = new OverridesReader(
            new OverridesReader.Known(Set.of("ARMS-0010", "ARMS-0020"), Set.of("SHAR-0010"), Set.of("arms-request")));

    @Test
    void readsEveryKey() {
        assertThat(read("""
                rules:
                  - id: ARMS-0010
                    disabled: true
                    reason: too eager on budgets
                  - {id: ARMS-0020, weight: 0.25}
                  - {id: SHAR-0010, disabled: true}
                categories:
                  - id: arms-request
                    threshold: 0.7
                """)).isEmpty();

        Overrides overrides = reader.overrides();
        assertThat(overrides.rule("ARMS-0010"))
                .isEqualTo(new Overrides.Entry("ARMS-0010", true, null, "too eager on budgets", "o.yaml", 2));
        assertThat(overrides.rule("ARMS-0020"))
                .isEqualTo(new Overrides.Entry("ARMS-0020", false, 0.25, null, "o.yaml", 5));
        assertThat(Objects.requireNonNull(overrides.rule("SHAR-0010")).disabled())
                .isTrue();
        assertThat(overrides.category("arms-request"))
                .isEqualTo(new Overrides.Entry("arms-request", false, 0.7, null, "o.yaml", 8));
    }

    @Test
    void aLaterFileReplacesAnEntryWhole() {
        read("rules: [{id: ARMS-0010, disabled: true}, {id: ARMS-0020, weight: 0.1}]");
        read("rules: [{id: ARMS-0010, weight: 0.3}]");

        assertThat(reader.overrides().rules().values())
                .extracting(Overrides.Entry::id, Overrides.Entry::disabled, Overrides.Entry::value)
                .containsExactlyInAnyOrder(tuple("ARMS-0010", false, 0.3), tuple("ARMS-0020", false, 0.1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'rules: [{id: ARMS-0011, disabled: true}]'             | 1:14 unknown-rule
                    'rules: [{id: ARMS-0010, disabled: yes please}]'       | 1:35 override-disabled
                    'rules: [{id: ARMS-0010, weight: 1.5}]'                | 1:33 weight-range
                    'rules: [{id: ARMS-0010, weight: heavy}]'              | 1:33 weight-range
                    'rules: [{id: ARMS-0010}]'                             | 1:9 override-empty
                    'rules: [{id: ARMS-0010, threshold: 0.5, weight: 1}]'  | 1:25 unknown-key
                    'rules: [{disabled: true}]'                            | 1:9 override-id
                    'rules: [ARMS-0010]'                                   | 1:9 yaml-form
                    'rules: {ARMS-0010: 0.5}'                              | 1:8 yaml-form
                    'rules: [{id: SHAR-0010, weight: 0.5}]'                | 1:33 override-weight
                    'rules: [{id: ARMS-0010, weight: 1}, {id: ARMS-0010, disabled: true}]' | 1:42 duplicate-override
                    'categories: [{id: arms-requests, threshold: 0.5}]'    | 1:19 unknown-category
                    'categories: [{id: arms-request, threshold: -1}]'      | 1:44 threshold-range
                    'categories: [{id: arms-request, disabled: true}]'     | 1:33 unknown-key
                    'rule: []'                                             | 1:1 unknown-key
                    '- id: ARMS-0010'                                      | 1:1 yaml-form
                    'rules: [{id: ARMS-0010'                               | 1:23 yaml-syntax
                    """)
    void reportsWhatIsWrongAtItsPlace(String content, String expected) {
        assertThat(String.join(", ", read(content).stream().sorted().toList())).isEqualTo(expected);
    }

    @Test
    void leavesOutTheWrongEntryAlone() {
        read("rules: [{id: ARMS-0010, weight: 7}, {id: ARMS-0020, weight: 0.1}]");

        assertThat(reader.overrides().rules()).containsOnlyKeys("ARMS-0020");
    }

    @Test
    void suggestsTheIdThatWasMeant() {
        Problems problems = new Problems("o.yaml", new SourceText(""));
        reader.read("o.yaml", "rules: [{id: ARMS-00l0, disabled: true}]", problems);

        assertThat(problems.all())
                .singleElement()
                .extracting(each -> each.hint())
                .isEqualTo("did you mean ARMS-0010?");
    }

    @Test
    void decidesTheSameWhateverTheReason() {
        read("rules: [{id: ARMS-0020, weight: 0.1, reason: a}, {id: ARMS-0010, disabled: true}]");
        String decisions = reader.overrides().decisions();
        read("\n\nrules: [{id: ARMS-0010, disabled: true, reason: b}, {id: ARMS-0020, weight: 0.1}]");

        assertThat(reader.overrides().decisions()).isEqualTo(decisions);
        read("rules: [{id: ARMS-0010, disabled: false}]");
        assertThat(reader.overrides().decisions()).isNotEqualTo(decisions);
    }

    private List<String> read(String content) {
        Problems problems = new Problems("o.yaml", new SourceText(content));
        reader.read("o.yaml", content, problems);
        return problems.all().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.code())
                .toList();
    }
}
