package org.nutgraf.e2e;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.rules.RuleCaseTests;

/** Every case beside the shipped rules, as a test of its own. */
class RuleCasesIT {
    private static final Path ROOT = Path.of(System.getProperty("nutgraf.root"));
    private static final Path RULES = ROOT.resolve("rules");

    private static Nutgraf nutgraf;

    @BeforeAll
    static void open() {
        nutgraf = Nutgraf.builder()
                .rules(RULES)
                .plugins(ROOT.resolve("engine/cli/target/nutgraf/plugins"))
                .cache(ROOT.resolve("engine/cli/target/it-cache/nutgraf"))
                .experimental(true)
                .build();
    }

    @AfterAll
    static void close() {
        nutgraf.close();
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCaseTests.of(nutgraf, RULES, "rules");
    }
}
