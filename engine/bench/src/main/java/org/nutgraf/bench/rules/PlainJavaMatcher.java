package org.nutgraf.bench.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Mention;

/** The floor: over the same mentions, one method with a loop over all rules, as a programmer would write it by hand. */
final class PlainJavaMatcher implements Matcher<ParsedArticle> {
    private final RuleSet rules;
    private final NutgrafMatcher mentions;
    private final Map<String, Integer> concepts = new HashMap<>();

    PlainJavaMatcher(RuleSet rules, NutgrafMatcher mentions) {
        this.rules = rules;
        this.mentions = mentions;
        rules.concepts().forEach(concept -> concepts.put(concept.name(), concept.number()));
    }

    @Override
    public String name() {
        return "plain Java";
    }

    @Override
    public ParsedArticle prepare(GeneratedArticle article) {
        return mentions.prepare(article);
    }

    @Override
    public BitSet match(ParsedArticle article) {
        Map<Integer, List<Mention>> found = new HashMap<>();
        for (Mention mention : mentions.annotate(article).facts().all(Mention.class)) {
            found.computeIfAbsent(concepts.get(mention.concept()), concept -> new ArrayList<>())
                    .add(mention);
        }
        BitSet held = new BitSet();
        for (GeneratedRule rule : rules.rules()) {
            List<Mention> first = found.get(rule.first().number());
            if (first != null && holds(rule, first, found.get(rule.second().number()))) {
                held.set(rule.number());
            }
        }
        return held;
    }

    private static boolean holds(GeneratedRule rule, List<Mention> first, @Nullable List<Mention> second) {
        return switch (rule.shape()) {
            case PHRASE -> true;
            case SENTENCE -> second != null && together(first, second, Long.MIN_VALUE, Long.MAX_VALUE);
            case NEAR -> second != null && together(first, second, 1, rule.words() + 1L);
            case NEGATED -> second == null;
            case AT_LEAST -> first.size() >= rule.words();
        };
    }

    private static boolean together(List<Mention> first, List<Mention> second, long nearest, long farthest) {
        for (Mention a : first) {
            for (Mention b : second) {
                long distance = b.firstToken() - a.lastToken();
                if (a.sentence() == b.sentence() && distance >= nearest && distance <= farthest) {
                    return true;
                }
            }
        }
        return false;
    }
}
