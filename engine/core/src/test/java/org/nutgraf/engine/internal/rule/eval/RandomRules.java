package org.nutgraf.engine.internal.rule.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Relation;

/** Small rules and small articles at random, made so that rules hold about as often as they fail. */
public final class RandomRules {
    private final Random random;

    /** The same seed gives the same rules and facts. */
    public RandomRules(long seed) {
        random = new Random(seed);
    }

    /** The conditions of a rule as DRL. */
    public String conditions() {
        StringBuilder drl = new StringBuilder();
        List<String> bound = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            drl.append("    ").append(condition(bound)).append('\n');
        }
        return drl.toString().stripTrailing();
    }

    private String condition(List<String> bound) {
        return switch (random.nextInt(9)) {
            case 0 -> "not " + mention(bound, "");
            case 1 -> "exists " + mention(bound, "");
            case 2 -> "exists " + pair(bound, "and");
            case 3 -> "not " + pair(bound, "and");
            case 4 -> "(" + mention(bound, "") + " or " + (random.nextBoolean() ? count() : mention(bound, "")) + ")";
            case 5 -> "exists " + pair(bound, "or");
            case 6 -> random.nextBoolean() ? count() : "not " + count();
            default -> {
                String name = "$m" + bound.size();
                String mention = mention(bound, name + " : ");
                bound.add(name);
                yield mention;
            }
        };
    }

    private String pair(List<String> bound, String word) {
        if (word.equals("or")) {
            return "(" + mention(bound, "") + " or " + mention(bound, "") + ")";
        }
        String name = "$i" + random.nextInt(1_000_000);
        List<String> inner = new ArrayList<>(bound);
        inner.add(name);
        return "(" + mention(bound, name + " : ") + " and " + mention(inner, "") + ")";
    }

    private String mention(List<String> bound, String binding) {
        StringBuilder pattern = new StringBuilder(binding)
                .append("Mention(concept == \"")
                .append(concept())
                .append('"');
        if (random.nextInt(3) == 0) {
            pattern.append(pick(", negated == false", ", zone == \"lead\"", ", zone in (\"lead\", \"body\")"));
        }
        if (!bound.isEmpty() && random.nextInt(4) > 0) {
            String other = bound.get(random.nextInt(bound.size()));
            pattern.append(pick(
                    ", sentence == " + other + ".sentence",
                    ", sentence > " + other + ".sentence",
                    ", firstToken > " + other + ".lastToken, firstToken <= " + other + ".lastToken + 4",
                    ", value != " + other + ".value",
                    ", " + other + ".paragraph == paragraph"));
        }
        return pattern.append(')').toString();
    }

    private String count() {
        return "ConceptCount(concept == \"" + concept() + "\", zone == \"all\", count > " + random.nextInt(3) + ")";
    }

    private String concept() {
        return pick("asking", "weapons", "state");
    }

    /** The facts of an article. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            int token = random.nextInt(20);
            facts.add(new Mention(
                    concept(),
                    "term",
                    pick("PK", "US"),
                    token / 7,
                    token / 10,
                    pick("lead", "body", "dek"),
                    token,
                    token + random.nextInt(2),
                    0,
                    random.nextInt(4) == 0,
                    false,
                    token,
                    20 - token));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new ConceptCount(concept(), "all", 1 + random.nextInt(3), 1, 1.5, 1));
        }
        if (random.nextBoolean()) {
            facts.add(new Relation("request", "PK", "US", "weapons", 0));
        }
        return facts;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
