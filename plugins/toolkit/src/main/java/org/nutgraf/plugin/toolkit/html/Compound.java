package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Caseless;

/**
 * What a selector says of one element, without what is around it: {@code p.dek[lang=en]:not(.old)}.
 *
 * @param key what is looked up for it; empty when it may be any element
 * @param tests all of them hold for an element that is meant
 */
record Compound(String key, List<Predicate<Element>> tests) {
    private static final String NOT = ":not(";
    private static final String HAS = ":has(";

    boolean matches(Element element) {
        for (Predicate<Element> test : tests) {
            if (!test.test(element)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads one.
     *
     * @return {@code null} when it asks for more than what is known of single elements
     */
    static @Nullable Compound of(String words) {
        StringBuilder plain = new StringBuilder();
        List<Predicate<Element>> tests = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int end = SelectorCutter.endOfPart(words, at);
            String part = words.substring(at, end);
            if (part.startsWith(NOT) || part.startsWith(HAS)) {
                Predicate<Element> inner = any(part.substring(part.indexOf('(') + 1, part.length() - 1));
                if (inner == null) {
                    return null;
                }
                tests.add(part.startsWith(NOT) ? inner.negate() : element -> holds(element, inner));
            } else if (!isPlain(part, at == 0)) {
                return null;
            } else {
                plain.append(part);
            }
            at = end;
        }
        if (!plain.isEmpty()) {
            Evaluator evaluator = QueryParser.parse(plain.toString());
            tests.add(0, element -> evaluator.matches(element, element));
        }
        return new Compound(key(plain.toString()), List.copyOf(tests));
    }

    private static boolean isPlain(String part, boolean first) {
        return switch (part.charAt(0)) {
            case ':' -> part.equals(":first-child") || part.equals(":last-child");
            case '[', '.', '#' -> true;
            default -> first;
        };
    }

    /** Whether one of several compounds matches. */
    private static @Nullable Predicate<Element> any(String alternatives) {
        Predicate<Element> any = null;
        for (List<SelectorCutter.Step> steps : SelectorCutter.cut(alternatives)) {
            Compound compound = steps.size() == 1 ? of(steps.get(0).words()) : null;
            if (compound == null) {
                return null;
            }
            any = any == null ? compound::matches : any.or(compound::matches);
        }
        return any;
    }

    private static boolean holds(Element around, Predicate<Element> inner) {
        return around.stream().anyMatch(element -> element != around && inner.test(element));
    }

    /** Its id, else a class, else its tag; empty when it has none of them. */
    private static String key(String plain) {
        int end = 0;
        while (end < plain.length() && "[:".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        String names = Caseless.lower(plain.substring(0, end));
        int id = names.indexOf('#');
        int start = id >= 0 ? id : Math.max(names.indexOf('.'), 0);
        int next = start + 1;
        while (next < names.length() && ".#".indexOf(names.charAt(next)) < 0) {
            next++;
        }
        String key = names.substring(Math.min(start, names.length()), Math.min(next, names.length()));
        return key.equals("*") ? "" : key;
    }
}
