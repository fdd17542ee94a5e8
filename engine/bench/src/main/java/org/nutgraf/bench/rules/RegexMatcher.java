package org.nutgraf.bench.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One or two regular expressions a rule, over the whole text. */
final class RegexMatcher implements Matcher<String> {
    private final List<Compiled> rules = new ArrayList<>();

    private record Compiled(Pattern wanted, @Nullable Pattern unwanted) {}

    RegexMatcher(RuleSet rules) {
        rules.rules().forEach(rule -> this.rules.add(compiled(rule)));
    }

    @Override
    public String name() {
        return "regex";
    }

    @Override
    public String prepare(GeneratedArticle article) {
        return article.text();
    }

    @Override
    public BitSet match(String text) {
        BitSet held = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            Compiled rule = rules.get(i);
            if (rule.wanted().matcher(text).find()
                    && (rule.unwanted() == null
                            || !rule.unwanted().matcher(text).find())) {
                held.set(i);
            }
        }
        return held;
    }

    private static Compiled compiled(GeneratedRule rule) {
        String first = any(rule.first());
        String second = any(rule.second());
        return switch (rule.shape()) {
            case PHRASE -> new Compiled(pattern(first), null);
            case SENTENCE ->
                new Compiled(pattern(first + "[^.\\n]*" + second + "|" + second + "[^.\\n]*" + first), null);
            case NEAR -> new Compiled(pattern(first + "(?: \\w+){0," + rule.words() + "}? " + second), null);
            case NEGATED -> new Compiled(pattern(first), pattern(second));
            case AT_LEAST ->
                new Compiled(pattern("(?s)" + first + ("(?:.*?" + first + ")").repeat(rule.words() - 1)), null);
        };
    }

    private static String any(Concept concept) {
        return concept.terms().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
