package org.nutgraf.engine.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.internal.rule.FileReplacement;
import org.nutgraf.engine.internal.rule.RuleSource;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.layout.DrlLayout;
import org.nutgraf.engine.internal.rule.layout.LaidOut;
import org.nutgraf.engine.internal.rule.layout.WordListLayout;
import org.nutgraf.engine.internal.rule.model.FactSchema;

/**
 * The one layout of rule files and word lists.
 *
 * <p>Tokens and comments are kept as they are; only blanks, line ends, the order of imports and of metadata, and
 * semicolons that mean nothing change. What the rules say stays the same, and formatting again changes nothing.
 *
 * <pre>{@code
 * RuleFormatter formatter = RuleFormatter.read(List.of(rulesDir));
 * for (FormattedFile file : formatter.files()) {
 *     if (file.isChanged()) {
 *         RuleFormatter.save(file);
 *     }
 * }
 * }</pre>
 */
public final class RuleFormatter {
    private final List<FormattedFile> files;
    private final List<Diagnostic> problems;

    private RuleFormatter(List<FormattedFile> files, List<Diagnostic> problems) {
        this.files = List.copyOf(files);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads rule files and word lists and lays them out; writes nothing.
     *
     * @param paths rules folders, folders inside them, or files: {@code *.drl}, or word lists as {@code *.txt}
     * @throws NutgrafException when a path does not exist or is a file of another kind
     */
    public static RuleFormatter read(List<Path> paths) {
        DrlLayout layout = new DrlLayout(FactSchema.ofApi());
        Map<Path, FormattedFile> files = new LinkedHashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Path path : paths) {
            RuleTree tree = tree(path);
            problems.addAll(tree.diagnostics());
            tree.rules().forEach(source -> add(files, source, layout.layOut(source.display(), source.content())));
            tree.wordLists()
                    .forEach(source -> add(files, source, WordListLayout.layOut(source.display(), source.content())));
        }
        return new RuleFormatter(new ArrayList<>(files.values()), problems);
    }

    private static RuleTree tree(Path path) {
        if (Files.isDirectory(path)) {
            Path name = path.toAbsolutePath().normalize().getFileName();
            return name != null && name.toString().equals("words")
                    ? RuleTree.readWords(path)
                    : RuleTree.read(List.of(path));
        }
        String name = path.toString();
        if (!Files.isRegularFile(path)) {
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "There is no file or folder " + name + ".");
        }
        if (!name.endsWith(".drl") && !name.endsWith(".txt")) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    name + " has no layout. Rule files end in .drl, word lists in .txt.");
        }
        return RuleTree.readFile(path);
    }

    private static void add(Map<Path, FormattedFile> files, RuleSource source, LaidOut laidOut) {
        Path path = Path.of(source.display());
        files.putIfAbsent(
                path.toAbsolutePath().normalize(),
                new FormattedFile(path, source.content(), laidOut.text(), laidOut.defects()));
    }

    /** The files: rule files, then word lists, each in path order. */
    public List<FormattedFile> files() {
        return files;
    }

    /** What could not be read at all. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /**
     * Replaces a file by its layout, in one step: whoever reads it meanwhile sees the old or the new text.
     *
     * @throws NutgrafException when it cannot be written; the file then is as it was
     */
    public static void save(FormattedFile file) {
        try {
            FileReplacement.write(file.path(), file.after());
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot write " + file.path() + ": " + e.getMessage(), e);
        }
    }
}
