package org.nutgraf.engine.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.internal.rule.FileReplacement;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.scaffold.Scaffold;

/**
 * A new rule that passes: the rule, a case that expects it, one that forbids it, and a word list, in the files where
 * they belong.
 *
 * <pre>{@code
 * RuleScaffold scaffold = RuleScaffold.plan(List.of(rulesDir), RuleScaffold.Wish.of("ARMS"));
 * scaffold.write().forEach(written -> System.out.println(written.file() + ":" + written.line()));
 * }</pre>
 */
public final class RuleScaffold {
    private final Path folder;
    private final Scaffold plan;

    private RuleScaffold(Path folder, Scaffold plan) {
        this.folder = folder;
        this.plan = plan;
    }

    /**
     * What is wanted.
     *
     * @param id a rule id such as {@code ARMS-0040}, or its letters for the next free number
     * @param title what the rule finds; {@code null} for a text to be replaced
     * @param category {@code null} for the category of the id's prefix
     * @param folder a folder inside the rules folder; {@code null} for that of the category
     * @param list the word list the rule asks for, made when there is none; {@code null} for one named after the title
     */
    public record Wish(
            String id,
            @Nullable String title,
            @Nullable String category,
            @Nullable String folder,
            @Nullable String list) {

        /** A rule of which only the id is settled. */
        public static Wish of(String id) {
            return new Wish(id, null, null, null, null);
        }
    }

    /**
     * A file that was made or added to.
     *
     * @param file the file
     * @param line the line on which the new text begins, from 1
     * @param created whether the file is new
     */
    public record Written(Path file, int line, boolean created) {}

    /**
     * Finds id, category, files and word list of a new rule; writes nothing.
     *
     * @param folders the rules folders; what is new goes to the last one
     * @throws NutgrafException when the id is taken or malformed, or category or folder cannot be told; the message
     *     says what to do
     */
    public static RuleScaffold plan(List<Path> folders, Wish wish) {
        Path own = folders.get(folders.size() - 1);
        Scaffold plan = Scaffold.plan(
                RuleTree.read(folders),
                RuleTree.read(List.of(own)),
                new Scaffold.Wish(wish.id(), wish.title(), wish.category(), wish.folder(), wish.list()));
        return new RuleScaffold(own, plan);
    }

    /** The id of the new rule. */
    public String id() {
        return plan.id();
    }

    /** The category it speaks for or against. */
    public String category() {
        return plan.category();
    }

    /** Whether it lowers the category: rules numbered 0900 and above do. */
    public boolean opposes() {
        return plan.opposes();
    }

    /** The word list it asks for. */
    public String list() {
        return plan.list();
    }

    /**
     * Makes new files and adds to existing ones; what stands there is kept.
     *
     * @return the files, the rule's first
     * @throws NutgrafException when a file cannot be written
     */
    public List<Written> write() {
        List<Written> written = new ArrayList<>();
        for (Scaffold.Change change : plan.changes()) {
            Path file = folder.resolve(change.path());
            try {
                written.add(Files.exists(file) ? add(file, change) : create(file, change));
            } catch (IOException e) {
                throw new NutgrafException(
                        ErrorCode.CONFIGURATION_INVALID, "Cannot write " + file + ": " + e.getMessage(), e);
            }
        }
        return written;
    }

    private static Written create(Path file, Scaffold.Change change) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, change.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        return new Written(file, 1, true);
    }

    private static Written add(Path file, Scaffold.Change change) throws IOException {
        List<String> lines = Files.readString(file).lines().toList();
        int after = change.afterLine() == 0 ? lines.size() : Math.min(change.afterLine(), lines.size());
        List<String> all = new ArrayList<>(lines.subList(0, after));
        change.text().lines().forEach(all::add);
        all.addAll(lines.subList(after, lines.size()));
        FileReplacement.write(file, String.join("\n", all) + "\n");
        return new Written(file, after + (change.text().startsWith("\n") ? 2 : 1), false);
    }
}
