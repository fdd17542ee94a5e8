package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.BitSet;
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

    /**
     * Elements without what is around them.
     *
     * @param key what is looked up for it; empty when it may be any element
     * @param child whether it is a child of the step before, and not just anywhere inside it
     */
    private record Step(String key, Evaluator evaluator, boolean child) {}

    /** One alternative: its steps from the outermost to the one that is meant, which has a key. */
    private record Path(List<Step> steps) {

        List<ElementIndex.Entry> find(Element page, ElementIndex index) {
            for (Step step : steps) {
                if (index.of(step.key).isEmpty()) {
                    return List.of();
                }
            }
            List<ElementIndex.Entry> found = List.of();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                List<ElementIndex.Entry> possible = index.of(step.key);
                if (i > 0) {
                    possible = step.child ? childrenOf(found, possible) : inside(found, possible);
                }
                found = new ArrayList<>();
                for (ElementIndex.Entry entry : possible) {
                    if (step.evaluator.matches(page, entry.element())) {
                        found.add(entry);
                    }
                }
            }
            return found;
        }

        private static List<ElementIndex.Entry> childrenOf(
                List<ElementIndex.Entry> around, List<ElementIndex.Entry> possible) {
            BitSet parents = new BitSet();
            around.forEach(entry -> parents.set(entry.order()));
            List<ElementIndex.Entry> children = new ArrayList<>();
            for (ElementIndex.Entry entry : possible) {
                ElementIndex.Entry parent = entry.parent();
                if (parent != null && parents.get(parent.order())) {
                    children.add(entry);
                }
            }
            return children;
        }

        private static List<ElementIndex.Entry> inside(
                List<ElementIndex.Entry> around, List<ElementIndex.Entry> possible) {
            List<ElementIndex.Entry> inside = new ArrayList<>();
            int next = 0;
            int end = -1;
            for (ElementIndex.Entry entry : possible) {
                while (next < around.size() && around.get(next).order() < entry.order()) {
                    end = Math.max(end, around.get(next).last());
                    next++;
                }
                if (entry.order() <= end) {
                    inside.add(entry);
                }
            }
            return inside;
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
            for (ElementIndex.Entry entry : path.find(page.dom(), page.index())) {
                found.put(entry.order(), entry.element());
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

    /** {@code null} when it is none, or nothing can be looked up for the step that is meant. */
    private static @Nullable Path path(String alternative) {
        List<Step> steps = new ArrayList<>();
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
                    Step inner = steps.remove(0);
                    steps.add(0, new Step(inner.key, inner.evaluator, child));
                } else if (child) {
                    return null;
                }
                steps.add(0, new Step(key(words), QueryParser.parse(words), false));
                child = false;
                end = from;
            }
        }
        boolean lookedUp = !steps.isEmpty() && !steps.get(steps.size() - 1).key.isEmpty();
        return child || !lookedUp ? null : new Path(List.copyOf(steps));
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
