package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.List;

/** Cuts a CSS selector into alternatives, these into steps, and a step into its parts. */
final class SelectorCutter {
    private static final int UNCLEAR = -1;

    /**
     * A part of a selector that speaks of one element.
     *
     * @param child whether the element is a child of the one that the step before means, and not just anywhere inside it
     */
    record Step(String words, boolean child) {}

    private SelectorCutter() {}

    /**
     * The alternatives, each from its outermost step to the element that is meant.
     *
     * @return none when there is more in it than descendants, children and commas
     */
    static List<List<Step>> cut(String css) {
        List<List<Step>> alternatives = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        boolean child = false;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '>' || c == ',') {
                if (steps.isEmpty() || child) {
                    return List.of();
                }
                child = c == '>';
                if (c == ',') {
                    alternatives.add(steps);
                    steps = new ArrayList<>();
                }
                at++;
            } else {
                int end = endOfStep(css, at);
                if (end == UNCLEAR) {
                    return List.of();
                }
                steps.add(new Step(css.substring(at, end), child));
                child = false;
                at = end;
            }
        }
        if (steps.isEmpty() || child) {
            return List.of();
        }
        alternatives.add(steps);
        return alternatives;
    }

    /** One past the brackets, the pseudo-class or the names that begin at an offset of a step. */
    static int endOfPart(String step, int from) {
        return switch (step.charAt(from)) {
            case '[' -> endOfBrackets(step, from);
            case ':' -> {
                int end = endOfRun(step, from + 1, "[(:.#");
                yield end < step.length() && step.charAt(end) == '(' ? endOfBrackets(step, end) : end;
            }
            default -> endOfRun(step, from + 1, "[:");
        };
    }

    private static int endOfRun(String step, int from, String ends) {
        int at = from;
        while (at < step.length() && ends.indexOf(step.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int endOfStep(String css, int from) {
        int at = from;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (Character.isWhitespace(c) || c == '>' || c == ',') {
                return at;
            }
            if ("~+|\\)]".indexOf(c) >= 0) {
                return UNCLEAR;
            }
            at = c == '[' || c == '(' ? endOfBrackets(css, at) : at + 1;
            if (at == UNCLEAR) {
                return UNCLEAR;
            }
        }
        return at;
    }

    /** One past the bracket that closes the one at an offset. */
    private static int endOfBrackets(String css, int open) {
        int depth = 0;
        char quote = 0;
        for (int at = open; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '\\') {
                return UNCLEAR;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (c == ']' || c == ')') {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return UNCLEAR;
    }
}
