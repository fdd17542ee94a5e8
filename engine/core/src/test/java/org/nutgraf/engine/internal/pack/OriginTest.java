package org.nutgraf.engine.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final byte[] MADE = {1, 2, 3};

    @Test
    void givesBackWhatWasMadeFromTheSameTexts() {
        byte[] kept = Origin.of("list-1", List.of("a", "ಸೇನೆ", "")).with(MADE);

        assertThat(Origin.of("list-1", List.of("a", "ಸೇನೆ", "")).without(kept)).hasValue(MADE);
    }

    @Test
    void givesNothingForOtherTextsWhateverTheirChecksum() {
        byte[] kept = Origin.of("list-1", List.of("ab", "c")).with(MADE);

        assertThat(Origin.of("list-1", List.of("a", "bc")).without(kept)).isEmpty();
        assertThat(Origin.of("list-1", List.of("ab", "d")).without(kept)).isEmpty();
        assertThat(Origin.of("list-1", List.of("ab")).without(kept)).isEmpty();
        assertThat(Origin.of("list-1", List.of("ab", "c", "d")).without(kept)).isEmpty();
        assertThat(Origin.of("list-1", List.of("ab", "c")).without(new byte[2])).isEmpty();
    }

    @Test
    void takesThePlaceOfWhatWasMadeThereOfOtherTexts() {
        Origin before = Origin.in("tree-1", "/rules", List.of("a"));
        Origin after = Origin.in("tree-1", "/rules", List.of("b"));

        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.without(before.with(MADE))).isEmpty();
        assertThat(Origin.in("tree-1", "/others", List.of("a")).name()).isNotEqualTo(before.name());
    }

    @Test
    void whatEachMakerKeepsHasAPlaceOfItsOwn() {
        for (Origin origin : List.of(Origin.of("tree-1", List.of("a")), Origin.in("tree-1", "/rules", List.of("a")))) {
            assertThat(origin.under("build 1").name())
                    .isNotEqualTo(origin.under("build 2").name());
            assertThat(origin.under("build 1").without(origin.under("build 1").with(MADE)))
                    .hasValue(MADE);
            assertThat(origin.under("build 1").without(origin.under("build 2").with(MADE)))
                    .isEmpty();
        }
    }

    @Test
    void isNamedByItsKindAndTexts() {
        String name = Origin.of("list-1", List.of("a")).name();

        assertThat(name).matches("list-1-[0-9a-f]+-[0-9a-f]+");
        assertThat(Origin.of("list-1", List.of("b")).name()).isNotEqualTo(name);
        assertThat(Origin.of("list-2", List.of("a")).name()).isNotEqualTo(name);
    }
}
