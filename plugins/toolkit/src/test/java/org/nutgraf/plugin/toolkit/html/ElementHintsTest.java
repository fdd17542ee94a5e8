package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ElementHintsTest {
    private static final List<String> STATES = List.of("no", "has", "is", "hide", "hidden", "single", "wp");
    private static final List<String> PARTS = List.of(
            "article",
            "body",
            "post",
            "content",
            "td",
            "nav",
            "topnav",
            "menus",
            "comment",
            "comments",
            "com",
            "ment",
            "live",
            "visually",
            "hidden",
            "hide",
            "no",
            "has",
            "is",
            "single",
            "footer3",
            "x",
            "wp",
            "caption",
            "text",
            "sidebars",
            "widget",
            "é",
            "ß",
            "标题",
            "related",
            "story",
            "kommentare",
            "skip",
            "jump",
            "a2a");
    private static final List<String> SEPARATORS = List.of("-", "_", "", "--", "7", ":");

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
    void takesNoOtherLetterForOneOfItsWords() {
        assertThat(hints("<div class='SİDEBAR'>")).isEmpty();
        assertThat(hints("<div class='SIDEBAR'>")).containsExactly(Hint.SIDEBAR);
    }

    @Test
    void readsNoNamesThatAreTooLong() {
        assertThat(hints("<div class='" + "sidebar ".repeat(60) + "'>")).isEmpty();
        assertThat(hints("<div id='" + "sidebar-".repeat(60) + "'>")).isEmpty();
    }

    @Test
    void knowsTagsAndRoles() {
        assertThat(hints("<nav>")).containsExactly(Hint.NAVIGATION);
        assertThat(hints("<div role=contentinfo>")).containsExactly(Hint.FOOTER);
    }

    @Test
    void readsNamesAsIfTheirWordsWereCutOutOneByOne() {
        Random random = new Random(7);
        int telling = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int parts = 1 + random.nextInt(5); parts > 0; parts--) {
                String part = pick(random, PARTS);
                name.append(random.nextInt(3) == 0 ? capitalised(part) : part).append(pick(random, SEPARATORS));
            }
            String value = name + " " + pick(random, PARTS);
            int expected = namedOneByOne(name.toString()) | namedOneByOne(value.substring(name.length() + 1));
            telling += expected == 0 ? 0 : 1;

            Element element = new Element("div").attr("class", value);
            assertThat(bits(element)).as(value).isEqualTo(expected);
        }
        assertThat(telling).isBetween(5_000, 19_000);
    }

    private static int namedOneByOne(String name) {
        List<String> words = Stream.of(
                        name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-").split("\\P{L}+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.size() > 1 && STATES.contains(words.get(0))) {
            String joined = String.join("", words.subList(0, Math.min(3, words.size())));
            return exact(joined) & Hint.bits(Hint.HIDDEN, Hint.BODY, Hint.CAPTION, Hint.META);
        }
        int bits = 0;
        for (int i = 0; i < words.size(); i++) {
            int exact = exact(words.get(i));
            bits |= exact != 0 ? exact : HintWords.loose(word(words.get(i)), 0);
            for (int end = i + 2; end <= Math.min(i + 3, words.size()); end++) {
                bits |= exact(String.join("", words.subList(i, end)));
            }
        }
        if (words.size() > 1 && (exact(String.join("", words)) & Hint.HIDDEN.bit()) == 0) {
            bits &= ~Hint.HIDDEN.bit();
        }
        boolean live = words.contains("live") || words.contains("match") || words.contains("ticker");
        return live ? bits & ~Hint.COMMENT.bit() : bits;
    }

    private static int exact(String word) {
        return HintWords.exact(word(word), 0, 1);
    }

    private static NameWords word(String word) {
        NameWords words = new NameWords();
        words.read(word, 0);
        return words;
    }

    private static String capitalised(String part) {
        return part.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static int bits(String html) {
        return bits(Jsoup.parseBodyFragment(html).body().child(0));
    }

    private static int bits(Element element) {
        return new ElementHints().of(Tag.of(element.normalName()), element.attributes());
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
