package org.nutgraf.engine.internal.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleNamesTest {

    @Test
    void findsNamesInQuotesAndWithout() {
        assertThat(RuleNames.in("package a\nrule \"ARMS-0010 one\"\r\n  when\r  rule\tplain when\nrule\"close\""))
                .containsExactly("ARMS-0010 one", "plain", "close");
    }

    @Test
    void takesNothingForARuleThatOnlyHoldsTheWord() {
        assertThat(RuleNames.in(
                        "rules\n// rule \"no\"\nimport a.rule b\nruleflow x\nrule\nrule \"open\nrule \"\"\nx rule y"))
                .isEmpty();
    }

    @Test
    void findsNoneInAnEmptySource() {
        assertThat(RuleNames.in("")).isEmpty();
    }
}
