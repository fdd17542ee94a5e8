package org.nutgraf.plugin.feeds;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Texts as rows of words, so that neither spacing nor punctuation decides whether two agree. */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that a reader sees of a fragment of HTML, also of one that was escaped before. */
    static List<String> ofHtml(String html) {
        String once = text(html);
        return of(once.indexOf('<') < 0 ? once : text(once));
    }

    private static String text(String html) {
        Document page = Jsoup.parseBodyFragment(html.replaceAll("(?i)</?(p|br|td|tr|h\\d|li|div)\\b", " $0"));
        page.select("style, script").remove();
        return page.wholeText();
    }

    /** Whether all words of one row stand in another, in order. */
    static boolean inOrder(List<String> words, List<String> in) {
        int at = 0;
        for (String word : in) {
            at += at < words.size() && words.get(at).equals(word) ? 1 : 0;
        }
        return at == words.size();
    }

    /** Whether one row stands in another without a gap. */
    static boolean together(List<String> words, List<String> in) {
        return Collections.indexOfSubList(in, words) >= 0;
    }
}
