package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/** Translates files of queries into the files of a rules folder. */
public final class EqlTranslation {
    /** As many rules as a category's numbers allow before those that oppose it. */
    static final int MOST_RULES = 89;

    private final @Nullable String category;
    private final String folder;
    private final Map<String, CategoryRules> categories = new LinkedHashMap<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int queries;
    private int translated;

    /**
     * An empty translation.
     *
     * @param category the category of all rules, which is defined elsewhere; {@code null} makes one of each query's name
     * @param folder the folder inside the rules folder
     */
    public EqlTranslation(@Nullable String category, String folder) {
        this.category = category;
        this.folder = folder;
    }

    /**
     * Adds the queries of a file.
     *
     * @param file how diagnostics name it
     */
    public void add(String file, String content) {
        EqlFile read = EqlFile.read(file, content);
        Diagnostic defect = read.defect();
        if (defect != null) {
            problems.add(defect);
        }
        if (defect == null && read.queries().isEmpty()) {
            problems.add(Diagnostic.error("eql-file", "The file holds no query")
                    .at(file, 1, 1)
                    .withHint("write a query, or JSON objects with name, query and topicId"));
        }
        read.queries().forEach(this::add);
    }

    private void add(EqlQuery query) {
        queries++;
        String label = label(query);
        String id = category != null ? category : slug(label);
        CategoryRules rules = categories.get(id);
        if (rules == null) {
            rules = new CategoryRules(id, label, prefix(id));
            categories.put(id, rules);
        }
        try {
            rules.add(query, label);
            translated++;
        } catch (EqlProblem problem) {
            int at = Math.max(0, Math.min(problem.at(), query.text().length()));
            problems.add(Diagnostic.error(problem.code(), problem.message() + "; '" + query.name() + "' is left out")
                    .at(query.file(), query.lines()[at], query.columns()[at])
                    .withHint(problem.hint()));
        }
    }

    /** The name without the topic's code behind it. */
    private static String label(EqlQuery query) {
        String topic = query.topic();
        String name = query.name().replaceAll("[\"\\\\\\p{Cntrl}]", " ").strip();
        if (topic != null && name.endsWith(topic)) {
            name = name.substring(0, name.length() - topic.length()).replaceAll("[\\s-]+$", "");
        }
        return name.isEmpty() ? "query" : name;
    }

    private static String slug(String label) {
        String slug =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "query" : slug;
    }

    /** Letters of the category that no other category has. */
    private String prefix(String id) {
        String letters = (id.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XXXX").substring(0, 4);
        String prefix = letters;
        for (char last = 'A'; prefixes.containsKey(prefix) && last <= 'Z'; last++) {
            prefix = letters + last;
        }
        prefixes.put(prefix, id);
        return prefix;
    }

    /** The files of the rules folder, by path. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        StringBuilder catalog = new StringBuilder("categories:\n");
        for (CategoryRules rules : categories.values()) {
            if (rules.isEmpty()) {
                continue;
            }
            catalog.append(rules.entry());
            files.put(folder + "/" + rules.id() + ".drl", rules.drl(folder));
            rules.lists()
                    .forEach((name, terms) ->
                            files.put(folder + "/words/" + name + ".txt", String.join("\n", terms) + "\n"));
        }
        if (category == null && !files.isEmpty()) {
            files.put("categories.yaml", catalog.toString());
        }
        return files;
    }

    /** What could not be read or said, with its place; a query with a problem has no rule. */
    public List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    /** The number of queries found. */
    public int queries() {
        return queries;
    }

    /** The number of queries that were translated. */
    public int translated() {
        return translated;
    }
}
