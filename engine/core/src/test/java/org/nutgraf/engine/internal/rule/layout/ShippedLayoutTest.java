package org.nutgraf.engine.internal.rule.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.rules.FormattedFile;
import org.nutgraf.engine.rules.RuleFormatter;

/** What {@code rules fmt --check} says of the shipped rules. */
class ShippedLayoutTest {
    private static final Path RULES = Path.of(System.getProperty("nutgraf.root"), "rules");

    @Test
    void shippedRulesAreInTheirLayout() {
        RuleFormatter formatter = RuleFormatter.read(List.of(RULES));

        assertThat(formatter.problems()).isEmpty();
        assertThat(formatter.files()).hasSizeGreaterThan(100);
        assertThat(formatter.files())
                .allSatisfy(file -> assertThat(file.after())
                        .as("%s: run nutgraf rules fmt", file.path())
                        .isEqualTo(file.before()));
        assertThat(formatter.files()).flatExtracting(FormattedFile::problems).isEmpty();
    }
}
