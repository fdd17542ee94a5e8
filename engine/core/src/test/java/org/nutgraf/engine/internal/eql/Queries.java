package org.nutgraf.engine.internal.eql;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random queries of every form that has a counterpart. */
final class Queries {
    private static final String[] FIELDS = {"title", "body", "text_content", "subtitle", null};

    private final Random random;

    Queries(Random random) {
        this.random = random;
    }

    String query(int depth) {
        if (depth == 0) {
            return clause(field());
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> "(and " + some(depth) + (random.nextBoolean() ? " (not " + some(depth) + ")" : "") + ")";
            case 2, 3 -> "(or " + some(depth) + ")";
            case 4 -> "(and " + query(depth - 1) + " (not " + query(depth - 1) + "))";
            case 5 -> "(or/count" + pick(">=2", ">1", ">=3", "<3", "<=2") + " " + counted() + " " + counted() + ")";
            case 6 -> "(or/count>=2 (title any \"amber\") (body any \"birch cedar\"))";
            case 7 -> "(or/countunique>=2 " + clause(field()) + " " + clause(field()) + " " + clause(field()) + ")";
            case 8 ->
                "(prox/unit=" + pick("sentence", "paragraph") + "/distance" + pick("=1", ">1") + " "
                        + clauses(field(), 2) + ")";
            case 9 ->
                "(prox/unit=word/distance" + pick("<1", "<=2", "<4", ">1", ">3") + " " + clauses(field(), 2) + ")";
            case 10 -> pick("(prox/unit=word/distance<=2/ordered ", "(prox/ordered ") + clauses(field(), 2) + ")";
            default -> notInPhrase();
        };
    }

    private String notInPhrase() {
        String field = pick("title", "body");
        String word = word();
        return "(prox/unit=word/distance>0 (" + field + " any \"" + word + "\") (" + field + " adj \"" + word + " "
                + word() + "\"))";
    }

    private String some(int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> query(depth - 1))
                .collect(Collectors.joining(" "));
    }

    private String clauses(String field, int count) {
        return IntStream.range(0, count).mapToObj(i -> clause(field)).collect(Collectors.joining(" "));
    }

    /** One word in most cases; a phrase that overlaps no other term of its clause else. */
    private String clause(String field) {
        if (field == null) {
            return "(\"" + word() + "\")";
        }
        return "(" + field + " "
                + switch (random.nextInt(6)) {
                    case 0 -> "adj \"" + word() + " " + word() + "\"";
                    case 1 -> "any \"" + word() + " " + word() + "\"";
                    case 2 -> "any/stemming \"" + pick("flood", "play") + "\"";
                    case 3 -> "= \"" + pick("flood*", "gar*", "play*") + "\"";
                    default -> "any \"" + word() + "\"";
                }
                + ")";
    }

    private String counted() {
        return pick("(title", "(body", "(text_content", "(body", "(text_content")
                + pick(
                        " any \"" + word() + "\"",
                        " any \"" + word() + " " + word() + "\"",
                        " any/stemming \"play\"",
                        " = \"gar*\"")
                + ")";
    }

    private String field() {
        return FIELDS[random.nextInt(FIELDS.length)];
    }

    private String word() {
        return Story.WORDS[random.nextInt(Story.WORDS.length)];
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
