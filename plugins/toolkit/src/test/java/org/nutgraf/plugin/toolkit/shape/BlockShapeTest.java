package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockShapeTest {

    @Test
    void tellsProseFromLabels() {
        assertThat(shape("The council met on Monday, and it agreed to open the bridge.")
                        .isProse())
                .isTrue();
        assertThat(shape("Old bridge opens again after four years of repairs").isProse())
                .isFalse();
        assertThat(shape("Home World Sport Weather Business").isProse()).isFalse();
    }

    @Test
    void readsScriptsWithoutSpaces() {
        assertThat(shape("周一，市议会开会讨论了四个小时，最后同意重新开放这座旧桥，居民对此表示欢迎。").isProse()).isTrue();
        assertThat(shape("अगले हफ्ते परिषद की बैठक होगी, और पुल फिर से खुलेगा, ऐसा मेयर ने कहा।")
                        .closed())
                .isTrue();
    }

    @Test
    void looksThroughClosingQuotes() {
        assertThat(shape("“We will open it in May.”").closed()).isTrue();
        assertThat(shape("“We will open it in May” –").closed()).isFalse();
    }

    @Test
    void countsOnlyWhatIsNoLink() {
        assertThat(BlockShape.of("twelve chars", 0, 12, 0.5).chars()).isEqualTo(5);
    }

    private static BlockShape shape(String text) {
        return BlockShape.of(text, 0, text.length(), 0);
    }
}
