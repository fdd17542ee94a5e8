package org.nutgraf.engine.internal.rule.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.rule.RuleSourcesForTests;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;

class RecordWriterTest {
    private static final RuleModel MODEL = new RuleSourcesForTests()
            .with(
                    "defence/a.drl",
                    RuleSourcesForTests.HEADER
                            + RuleSourcesForTests.rule(
                                    "ARMS-0010",
                                    "$a : Mention(concept == \"asking\", negated == false, $s : sentence)\n"
                                            + "not Mention(concept in (\"weapons\", \"state\"), sentence == $s + 1)\n"
                                            + "(ConceptCount(perThousandWords > 1.5) or ConceptCount(count >= 2))"))
            .check()
            .rules()
            .findFirst()
            .orElseThrow();

    @Test
    void givesBackWhatItWrote() throws IOException {
        assertThat(RecordReader.read(RecordWriter.write(MODEL), RuleModel.class))
                .isEqualTo(MODEL);
        assertThat(RecordWriter.write(MODEL)).isEqualTo(RecordWriter.write(MODEL));
    }

    @Test
    void refusesBytesThatEndEarly() {
        byte[] whole = RecordWriter.write(MODEL);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RecordReader.read(part, RuleModel.class)).isInstanceOf(IOException.class);
        }
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        assertThatThrownBy(() -> RecordReader.read(more, RuleModel.class)).isInstanceOf(IOException.class);
    }

    @Test
    void damagedBytesAreReadOrRefusedAndNothingElse() {
        byte[] whole = RecordWriter.write(MODEL);
        Random random = new Random(17);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(RecordReader.read(damaged, RuleModel.class)).isNotNull();
            } catch (IOException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void refusesClassesOutsideTheRuleModel() {
        byte[] bytes = RecordWriter.write(new Located<>("text", new Position(1, 1)));
        assertThatThrownBy(() -> RecordReader.read(bytes, RuleModel.class)).isInstanceOf(IOException.class);
        byte[] foreign = RecordWriter.write(new Foreign(List.of("a")));
        String named = new String(foreign, ISO_8859_1)
                .replace("org.nutgraf.engine.internal.rule.store", "org.nutgraf.engine.internal.other.xxxx");
        assertThatThrownBy(() -> RecordReader.read(named.getBytes(ISO_8859_1), Foreign.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a class of the rule model");
    }

    @Test
    void refusesARecordWhoseComponentsHaveChanged() {
        String other = new String(RecordWriter.write(new Foreign(List.of("a"))), ISO_8859_1)
                .replace("java.util.List parts", "java.util.List paths");
        assertThatThrownBy(() -> RecordReader.read(other.getBytes(ISO_8859_1), Foreign.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has changed");
    }

    @Test
    void refusesToWriteWhatItCouldNotRead() {
        assertThatThrownBy(() -> RecordWriter.write(new Wrong(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    record Foreign(List<String> parts) {}

    record Wrong(Object part) {}
}
