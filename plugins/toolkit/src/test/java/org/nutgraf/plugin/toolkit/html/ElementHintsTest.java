package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ElementHintsTest {

    @Test
    void joinsAndSplitsWords() {
        assertThat(hints("<div class='td-post-content'>")).contains(Hint.BODY);
        assertThat(hints("<div id=articleBody>")).contains(Hint.BODY);
        assertThat(hints("<div class=relatedPosts3>")).contains(Hint.RELATED);
        assertThat(hints("<section itemprop=articleBody>")).contains(Hint.BODY);
    }

    @Test
    void readsStatesAndTagsOfAStoryAsNothing() {
        assertThat(hints("<div class='tag-newsletter category-comments has-sidebar no-comments type-post'>"))
                .isEmpty();
    }

    @Test
    void doesNotHideWhatMentionsHiding() {
        assertThat(hints("<div class='field--label-hidden'>")).doesNotContain(Hint.HIDDEN);
        assertThat(hints("<div class='visually-hidden'>")).contains(Hint.HIDDEN);
    }

    @Test
    void knowsTagsAndRoles() {
        assertThat(hints("<nav>")).containsExactly(Hint.NAVIGATION);
        assertThat(hints("<div role=contentinfo>")).containsExactly(Hint.FOOTER);
    }

    private static Set<Hint> hints(String html) {
        Element element = Jsoup.parseBodyFragment(html).body().child(0);
        RenderingAttributes attributes = new RenderingAttributes();
        attributes.read(element);
        int bits = new ElementHints().of(element.normalName(), attributes);
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        for (Hint hint : Hint.values()) {
            if ((bits & hint.bit()) != 0) {
                hints.add(hint);
            }
        }
        return hints;
    }
}
