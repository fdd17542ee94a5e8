package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.rule.model.FactSchema;

class ShippedRulesTest {
    private static final Path RULES = Path.of(System.getProperty("nutgraf.root"), "rules");

    @Test
    void shippedRulesHaveNeitherErrorsNorWarnings() {
        CheckedRules rules =
                new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT).check(RuleTree.read(List.of(RULES)));

        assertThat(rules.diagnostics()).isEmpty();
        assertThat(rules.runnableRules()).hasSizeGreaterThan(50);
    }
}
