package org.nutgraf.engine.internal.rule;

import java.nio.file.Path;
import java.util.List;
import org.nutgraf.api.Diagnostic;

/**
 * The files of one or more rules folders, folder by folder, each in path order.
 *
 * @param rules {@code *.drl}
 * @param wordLists {@code words/*.txt}, at any depth
 * @param catalogs {@code categories.yaml}
 * @param tags {@code tags.txt}
 * @param overrides {@code overrides.yaml}
 * @param cases {@code *.test.yaml}: only where they are
 * @param diagnostics what could not be read
 */
public record RuleTree(
        List<RuleSource> rules,
        List<RuleSource> wordLists,
        List<RuleSource> catalogs,
        List<RuleSource> tags,
        List<RuleSource> overrides,
        List<Path> cases,
        List<Diagnostic> diagnostics) {

    /** The code of the error that no folder holds any rule file. */
    public static final String NO_RULES = "no-rules";

    /** Copies the lists. */
    public RuleTree {
        rules = List.copyOf(rules);
        wordLists = List.copyOf(wordLists);
        catalogs = List.copyOf(catalogs);
        tags = List.copyOf(tags);
        overrides = List.copyOf(overrides);
        cases = List.copyOf(cases);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads rules folders; a later folder adds to the earlier ones. Never throws: what cannot be read is reported.
     *
     * @param folders as given by the user, which is how diagnostics name the files in them
     */
    public static RuleTree read(List<Path> folders) {
        FolderReader reader = new FolderReader();
        folders.forEach(reader::read);
        return reader.tree();
    }

    /** Reads one file by itself: a rule file when it ends in {@code .drl}, else a word list. */
    public static RuleTree readFile(Path file) {
        FolderReader reader = new FolderReader();
        reader.readFile(file);
        return reader.tree();
    }

    /** Reads a folder {@code words} by itself. */
    public static RuleTree readWords(Path folder) {
        FolderReader reader = new FolderReader();
        reader.readWords(folder);
        return reader.tree();
    }
}
