package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A CSS selector for whole pages, read once. Immutable and thread-safe.
 *
 * <p>It finds what jsoup finds. Descendants and children of elements with a tag, an id or a class are looked up instead of
 * searched for; any other selector is left to jsoup.
 */
public final class Css {

    /** Elements without what is around them, and how the next such words to the left relate to them. */
    private record Step(Evaluator evaluator, boolean child) {}

    /** One alternative: its steps from right to left, and what is looked up for each; the rightmost is never empty. */
    private record Path(List<String> keys, List<Step> steps) {

        List<ElementIndex.Entry> candidates(ElementIndex index) {
            for (String around : keys.subList(1, keys.size())) {
                if (!around.isEmpty() && index.of(around).isEmpty()) {
                    return List.of();
                }
            }
            return index.of(keys.get(0));
        }

        boolean matches(Element page, Element element) {
            return steps.get(0).evaluator.matches(page, element) && isAround(page, element, 1);
        }

        private boolean isAround(Element page, Element inner, int step) {
            if (step == steps.size()) {
                return true;
            }
            boolean child = steps.get(step - 1).child;
            Evaluator evaluator = steps.get(step).evaluator;
            for (Element around = inner.parent(); around != null; around = around.parent()) {
                if (evaluator.matches(page, around)) {
                    // What lies around the nearest that matches lies around every other.
                    return isAround(page, around, step + 1);
                }
                if (child) {
                    return false;
                }
            }
            return false;
        }
    }

    private final Evaluator whole;
    private final List<Path> paths;

    private Css(Evaluator whole, List<Path> paths) {
        this.whole = whole;
        this.paths = paths;
    }

    /**
     * Reads a selector.
     *
     * @throws IllegalStateException when it is none
     */
    public static Css of(String css) {
        Evaluator whole = QueryParser.parse(css);
        List<Path> paths = new ArrayList<>();
        for (String alternative : isSimple(css) ? css.split(",", -1) : new String[0]) {
            Path path = path(alternative);
            if (path == null) {
                return new Css(whole, List.of());
            }
            paths.add(path);
        }
        return new Css(whole, List.copyOf(paths));
    }

    /** The elements of a page that it means, in document order. */
    public Elements select(Page page) {
        if (paths.isEmpty()) {
            return page.dom().select(whole);
        }
        TreeMap<Integer, Element> found = new TreeMap<>();
        for (Path path : paths) {
            for (ElementIndex.Entry entry : path.candidates(page.index())) {
                if (path.matches(page.dom(), entry.element())) {
                    found.put(entry.order(), entry.element());
                }
            }
        }
        return new Elements(found.values());
    }

    /** The elements in an element that it means, itself included. */
    public Elements select(Element root) {
        return root.select(whole);
    }

    /** Nothing but tags, ids, classes and plain attributes, descendants, children and commas. */
    private static boolean isSimple(String css) {
        boolean inBrackets = false;
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            inBrackets = c == '[' || inBrackets && c != ']';
            if ((inBrackets ? ",>\"'\\()" : ":~+*()\\|").indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code null} when looking up the rightmost step would not do, or the nearest match of a step might not. */
    private static @Nullable Path path(String alternative) {
        List<Step> steps = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        boolean child = false;
        int end = alternative.length();
        while (end > 0) {
            char last = alternative.charAt(end - 1);
            if (Character.isWhitespace(last)) {
                end--;
            } else if (last == '>') {
                child = true;
                end--;
            } else {
                int from = startOfStep(alternative, end);
                String words = alternative.substring(from, end);
                if (!steps.isEmpty()) {
                    Step inner = steps.remove(steps.size() - 1);
                    steps.add(new Step(inner.evaluator, child));
                } else if (child) {
                    return null;
                }
                steps.add(new Step(QueryParser.parse(words), false));
                keys.add(key(words));
                child = false;
                end = from;
            }
        }
        boolean wavers = false;
        for (int i = 1; i < steps.size(); i++) {
            wavers |= steps.get(i).child && !steps.get(i - 1).child;
        }
        return child || wavers || keys.isEmpty() || keys.get(0).isEmpty()
                ? null
                : new Path(List.copyOf(keys), List.copyOf(steps));
    }

    private static int startOfStep(String css, int end) {
        int at = end;
        boolean inBrackets = false;
        while (at > 0) {
            char c = css.charAt(at - 1);
            if (!inBrackets && (c == '>' || Character.isWhitespace(c))) {
                return at;
            }
            inBrackets = c == ']' || inBrackets && c != '[';
            at--;
        }
        return at;
    }

    /** The id of a step, else a class, else its tag; empty when it has none of them. */
    private static String key(String words) {
        int bracket = words.indexOf('[');
        String plain = (bracket < 0 ? words : words.substring(0, bracket)).toLowerCase(Locale.ROOT);
        int id = plain.indexOf('#');
        int start = id >= 0 ? id : Math.max(plain.indexOf('.'), 0);
        int end = start + 1;
        while (end < plain.length() && plain.charAt(end) != '.' && plain.charAt(end) != '#') {
            end++;
        }
        return plain.substring(Math.min(start, plain.length()), Math.min(end, plain.length()));
    }
}
