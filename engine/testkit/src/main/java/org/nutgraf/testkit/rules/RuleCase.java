package org.nutgraf.testkit.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of a {@code *.test.yaml} file: an article and what the rules must make of it.
 *
 * @param file the file as shown to people, with forward slashes
 * @param line the line the case begins on, 1-based
 * @param name the case's name, unique in its file
 * @param article the article stated inline; {@code null} when the case names a document
 * @param document the document to read; {@code null} when the article is stated inline
 * @param expect what must come out
 * @param forbid what must not come out
 * @param knownFailing why the case is known to fail; {@code null} when it must pass
 */
public record RuleCase(
        String file,
        int line,
        String name,
        @Nullable CaseArticle article,
        @Nullable Path document,
        Claims expect,
        Claims forbid,
        @Nullable String knownFailing) {

    /**
     * What a case says about a result.
     *
     * @param categories ids of categories at or above their threshold
     * @param rules ids of fired rules
     * @param evidence texts that stand in the evidence of some fired rule
     * @param places where the ids and texts are written, as far as that is known
     */
    public record Claims(
            List<String> categories, List<String> rules, List<String> evidence, Map<String, Place> places) {
        static final Claims NONE = new Claims(List.of(), List.of(), List.of());

        /** Claims that are written nowhere. */
        public Claims(List<String> categories, List<String> rules, List<String> evidence) {
            this(categories, rules, evidence, Map.of());
        }

        /** Copies the lists. */
        public Claims {
            categories = List.copyOf(categories);
            rules = List.copyOf(rules);
            evidence = List.copyOf(evidence);
            places = Map.copyOf(places);
        }

        boolean names(String id) {
            return categories.contains(id) || rules.contains(id);
        }

        boolean isEmpty() {
            return categories.isEmpty() && rules.isEmpty() && evidence.isEmpty();
        }
    }

    /**
     * A place in the file of the case.
     *
     * @param line 1-based
     * @param column 1-based
     */
    public record Place(int line, int column) {}

    /** {@code rules/security/x.test.yaml › name of the case}. */
    public String displayName() {
        return file + " › " + name;
    }
}
