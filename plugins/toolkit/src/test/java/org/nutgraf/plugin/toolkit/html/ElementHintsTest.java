package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='even Comment depth-1'>",
                "<li class='story-comments'>",
                "<div class=kommentar>",
                "<div class=comentario>",
                "<div class=commentaire>",
                "<li id=li-comment-4711>",
                "<div id=div-comment-12>",
                "<div itemprop=Comment>",
                "<div itemtype='https://schema.org/UserComments'>",
            })
    void seesWhatMayBeAComment(String html) {
        assertThat(bits(html) & ElementHints.OF_COMMENTS).isNotZero();
    }

    @Test
    void takesNamesTooLongToReadForPossibleComments() {
        assertThat(bits("<div class='" + "a".repeat(400) + "'>")).isEqualTo(ElementHints.OF_COMMENTS);
        assertThat(bits("<div class=content>") & ElementHints.OF_COMMENTS).isZero();
    }

    private static int bits(String html) {
        Element element = Jsoup.parseBodyFragment(html).body().child(0);
        RenderingAttributes attributes = new RenderingAttributes();
        attributes.read(element);
        return new ElementHints().of(element.normalName(), attributes);
    }

    private static Set<Hint> hints(String html) {
        int bits = bits(html);
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        for (Hint hint : Hint.values()) {
            if ((bits & hint.bit()) != 0) {
                hints.add(hint);
            }
        }
        return hints;
    }
}
