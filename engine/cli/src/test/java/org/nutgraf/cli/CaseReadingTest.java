package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.rules.RuleCase;

class CaseReadingTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeCases() throws IOException {
        Files.writeString(folder.resolve("rain.test.yaml"), """
                cases:
                  - name: rain
                    article: {headline: Rain expected, body: [It will rain in Lahore on Friday.]}
                    forbid: {categories: [arms-request]}
                  - name: sun
                    article: {headline: Sun expected, body: [It will shine in Lahore on Friday.]}
                    forbid: {categories: [arms-request]}
                """);
    }

    @Test
    void handsOutTheChosenCasesBesideTheEngine() {
        CaseReading reading = reading(null, folder);
        try (Nutgraf nutgraf = reading.beside(CaseReadingTest::engine)) {
            assertThat(nutgraf.plugins()).isEmpty();
        }
        assertThat(reading.cases().cases()).hasSize(2);
        assertThat(reading("sun", folder).cases().cases())
                .extracting(RuleCase::name)
                .containsExactly("sun");
    }

    @Test
    void aFilterThatSelectsNothingIsToldBeforeAnEngineIsOpened() {
        assertThatThrownBy(() -> reading("snow", folder).beside(CaseReadingTest::noEngine))
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("None of the 2 cases has 'snow'");
    }

    @Test
    void anEngineIsClosedWhenItsCasesCannotBeRead() {
        List<Nutgraf> opened = new ArrayList<>();
        CountDownLatch told = new CountDownLatch(1);
        CaseReading reading = CaseReading.begin(() -> {
            told.await();
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "no cases");
        });

        assertThatThrownBy(() -> reading.beside(() -> {
                    opened.add(engine());
                    told.countDown();
                    return opened.get(0);
                }))
                .hasMessage("no cases");

        assertThat(opened)
                .singleElement()
                .satisfies(engine -> assertThatThrownBy(engine::rules).hasMessageContaining("was closed"));
    }

    @Test
    void casesThatCannotBeReadAreToldBeforeAnEngineThatCannotBeOpened() {
        assertThatThrownBy(() -> reading(null, folder.resolve("missing")).beside(CaseReadingTest::noEngine))
                .hasMessageContaining("Cannot read the rules folder");
        assertThatThrownBy(() -> reading(null, folder).beside(CaseReadingTest::noEngine))
                .hasMessage("no engine");
    }

    private static CaseReading reading(@Nullable String filter, Path folder) {
        return CaseReading.begin(List.of(folder), filter);
    }

    private static Nutgraf engine() {
        return Nutgraf.builder().build();
    }

    private static Nutgraf noEngine() {
        throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "no engine");
    }
}
