package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.WordListParser;

/**
 * Terms of which one or more are looked for in a field.
 *
 * @param lines as word lists write them
 */
record Terms(Field field, List<String> lines) {
    private static final Set<String> ONE_OF = Set.of("any", "=");

    /** Whether one term of a clause is enough, so that clauses of an {@code or} can share a list. */
    static boolean isOneOf(EqlNode.Clause clause) {
        String relation = clause.relation();
        return relation == null
                ? words(clause.term()).size() <= 1
                : ONE_OF.contains(relation) || relation.equals("adj");
    }

    /** The terms of a clause; for {@code all} each of them must be found. */
    static Terms of(EqlNode.Clause clause) throws EqlProblem {
        String relation = clause.relation() == null ? "all" : clause.relation();
        boolean phrase = relation.equals("adj");
        if (!phrase && !relation.equals("all") && !ONE_OF.contains(relation)) {
            throw new EqlProblem(
                    clause.at(),
                    "eql-relation",
                    "The relation '" + relation + "' has no counterpart",
                    "any, all, =, adj have one");
        }
        String mark = mark(clause);
        Field field = Field.of(clause.index(), clause.at());
        Set<String> lines = new LinkedHashSet<>();
        for (String term : phrase ? List.of(clause.term().strip()) : words(clause.term())) {
            lines.add(line(mark, term, clause));
        }
        if (lines.isEmpty()) {
            throw new EqlProblem(clause.termAt(), "eql-term", "The clause has no term", null);
        }
        return new Terms(field, List.copyOf(lines));
    }

    Terms and(Terms others) {
        Set<String> all = new LinkedHashSet<>(lines);
        all.addAll(others.lines);
        return new Terms(field, List.copyOf(all));
    }

    /** Lists in none of which a term can hide another: each term of several words has a list of its own. */
    List<List<String>> apart() {
        List<List<String>> lists = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (String line : lines) {
            if (line.matches(".*[^\\p{L}\\p{N}~=*].*")) {
                lists.add(List.of(line));
            } else {
                single.add(line);
            }
        }
        if (!single.isEmpty()) {
            lists.add(0, List.copyOf(single));
        }
        return lists;
    }

    private static String mark(EqlNode.Clause clause) throws EqlProblem {
        String mark = "";
        for (EqlNode.Modifier modifier : clause.modifiers()) {
            mark = switch (modifier.name()) {
                case "stemming" -> "~";
                case "casesensitive" -> "=";
                default ->
                    throw new EqlProblem(
                            modifier.at(),
                            "eql-modifier",
                            "The modifier '" + modifier.name() + "' has no counterpart",
                            modifier.name().equals("regexp") ? "list the words that it stands for" : null);
            };
        }
        return mark;
    }

    private static String line(String mark, String term, EqlNode.Clause clause) throws EqlProblem {
        String bare = term.replace('#', ' ').replace("=>", " ").strip();
        bare = bare.startsWith("@") ? bare.substring(1) : bare;
        int star = bare.indexOf('*');
        int at = clause.termAt() + Math.max(0, clause.term().indexOf(term));
        boolean several = bare.matches(".*\\s.*");
        if (star >= 0 && (star < bare.length() - 1 || (several && !mark.isEmpty())) || bare.contains("?")) {
            throw new EqlProblem(
                    at,
                    "eql-wildcard",
                    "A word list has no counterpart of the wildcard in '" + term + "'",
                    "* stands behind the last word only; list the words that it stands for");
        }
        String line = star >= 0 ? bare : mark + bare;
        List<Diagnostic> defects = WordListParser.parse("", "eql", line).diagnostics();
        if (line.isEmpty() || !defects.isEmpty()) {
            throw new EqlProblem(
                    at,
                    "eql-term",
                    defects.isEmpty() ? "The term is empty" : defects.get(0).message(),
                    defects.isEmpty() ? null : defects.get(0).hint());
        }
        return line;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
