package org.nutgraf.plugin.toolkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.plugin.toolkit.xml.Block;

class EmbeddedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A &amp; B</p><p>C</p>",
                "&lt;p&gt;A &amp;amp; B&lt;/p&gt;&lt;p&gt;C&lt;/p&gt;",
                "&amp;lt;p&amp;gt;A &amp;amp;amp; B&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;C&amp;lt;/p&amp;gt;",
                "A & B\n\nC",
                "A &amp; B<br><br>C"
            })
    void readsTextHowOftenItIsEscaped(String text) {
        assertThat(EmbeddedText.blocks(text, null)).extracting(Block::text).containsExactly("A & B", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 < 6 and 7 > 6", "if a<b then"})
    void leavesComparisonsInPlainTextAlone(String text) {
        assertThat(EmbeddedText.blocks(text, "text/plain"))
                .extracting(Block::text)
                .containsExactly(text);
    }
}
