package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The rules of one category, as they are made. */
final class CategoryRules {
    private static final int LONGEST_NAME = 150;

    private final String id;
    private final String label;
    private final String prefix;
    private final ListNames names;
    private final StringBuilder rules = new StringBuilder();
    private final TreeSet<String> topics = new TreeSet<>();
    private int made;

    CategoryRules(String id, String label, String prefix) {
        this.id = id;
        this.label = label;
        this.prefix = prefix;
        this.names = new ListNames(id);
    }

    String id() {
        return id;
    }

    boolean isEmpty() {
        return made == 0;
    }

    Map<String, List<String>> lists() {
        return names.lists();
    }

    /** Translates a query; when that fails nothing is left of it. */
    void add(EqlQuery query, String title) throws EqlProblem {
        int before = names.size();
        try {
            List<Said> parts = Split.rules(new Translator(names).said(EqlParser.parse(query.text())));
            if (made + parts.size() > EqlTranslation.MOST_RULES) {
                throw new EqlProblem(
                        0,
                        "eql-too-large",
                        "The query needs " + parts.size() + " rules; a category has numbers for "
                                + EqlTranslation.MOST_RULES,
                        "cut it in parts with categories of their own");
            }
            for (int i = 0; i < parts.size(); i++) {
                rules.append(rule(i == 0 ? title : title + " (" + (i + 1) + ")", parts.get(i)));
            }
            if (query.topic() != null) {
                topics.add(query.topic());
            }
        } catch (EqlProblem problem) {
            names.forgetFrom(before);
            throw problem;
        }
    }

    private String rule(String title, Said said) {
        made++;
        String number = String.format(Locale.ROOT, "%s-%04d", prefix, made * 10);
        String name = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title;
        StringBuilder out = new StringBuilder("\nrule \"" + number + " " + name + "\"\n    @Category(\"" + id
                + "\") @Weight(0.8) @Status(\"stable\")\nwhen\n");
        for (String line : lines(said)) {
            out.append("    ").append(line).append('\n');
        }
        return out.append("then\nend\n").toString();
    }

    private static List<String> lines(Said said) {
        Said.Numbers numbers = new Said.Numbers();
        List<String> lines = new ArrayList<>();
        for (Said part : said instanceof Said.All all ? all.parts() : List.of(said)) {
            if (part instanceof Said.Pair pair) {
                lines.addAll(pair.lines(numbers));
            } else {
                lines.add(part.inline(numbers));
            }
        }
        return lines;
    }

    String drl(String folder) {
        return "package rules." + folder.replace('/', '.') + "\n\nimport org.nutgraf.api.fact.*\n" + rules;
    }

    /** The category's entry in {@code categories.yaml}. */
    String entry() {
        String codes = topics.stream()
                .map(code -> '"' + code + '"')
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return "\n  - id: " + id + "\n    label: \"" + label + "\"\n    definition: \"Translated from EQL: " + label
                + ".\"\n    threshold: 0.5\n    mediaTopics: [" + codes + "]\n";
    }
}
