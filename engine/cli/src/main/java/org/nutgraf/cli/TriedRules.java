package org.nutgraf.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;

/**
 * The rules that a person wants to try: ids, categories, and rule files in use or yet outside of the rules folders.
 *
 * <p>A file from outside is copied into a folder of its own, where its package says it belongs, with the word lists
 * beside it; that folder is used in addition to the others.
 */
final class TriedRules implements AutoCloseable {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*+package\\s++rules((?:\\.\\w++)*+)");
    private static final int SUGGESTIONS = 8;

    private final List<String> names = new ArrayList<>();
    private final List<Path> inside = new ArrayList<>();
    private final List<Path> outside = new ArrayList<>();
    private final List<Path> folders;
    private @Nullable Path extra;

    /**
     * Reads what was asked for.
     *
     * @param wanted ids, categories and paths of rule files
     * @param folders the rules folders in use
     */
    TriedRules(List<String> wanted, List<Path> folders) {
        this.folders = folders;
        for (String each : wanted) {
            if (!each.endsWith(".drl")) {
                names.add(each);
                continue;
            }
            Path file = Path.of(each);
            if (!Files.isRegularFile(file)) {
                throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "There is no rule file " + each + ".");
            }
            (folders.stream().anyMatch(folder -> isIn(file, folder)) ? inside : outside).add(file);
        }
    }

    /** The folders to load: those in use, and one with the files from outside. */
    List<Path> folders() {
        if (outside.isEmpty()) {
            return folders;
        }
        try {
            Path made = extra == null ? Files.createTempDirectory("nutgraf-try") : extra;
            extra = made;
            for (Path file : outside) {
                copy(file, made);
            }
            return Stream.concat(folders.stream(), Stream.of(made)).toList();
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot set the rules to be tried aside: " + e.getMessage(), e);
        }
    }

    /** The ids that were asked for, as far as such rules run. */
    Set<String> ids(Rules rules) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names) {
            List<String> found = rules.rules().stream()
                    .filter(rule -> rule.id().equals(name) || name.equals(rule.category()))
                    .map(RuleInfo::id)
                    .toList();
            if (found.isEmpty()) {
                throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, unknown(name, rules));
            }
            ids.addAll(found);
        }
        Stream.concat(inside.stream(), outside.stream()).forEach(file -> {
            List<String> found = rules.rules().stream()
                    .filter(rule -> isFile(rule.file(), file))
                    .map(RuleInfo::id)
                    .toList();
            if (found.isEmpty()) {
                throw new NutgrafException(
                        ErrorCode.CONFIGURATION_INVALID, "No rule of " + Paths.shown(file) + " can run.");
            }
            ids.addAll(found);
        });
        return ids;
    }

    /** The defects that keep rules from running; files from outside under the name the user gave them. */
    List<Diagnostic> defects(Rules rules) {
        return rules.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(this::renamed)
                .toList();
    }

    /** A rule's file as the user knows it. */
    String shown(String ruleFile, RuleFiles files) {
        return outside.stream()
                .filter(file -> placed(file).equals(ruleFile))
                .findFirst()
                .map(Paths::shown)
                .orElseGet(() -> files.path(ruleFile));
    }

    @Override
    public void close() {
        if (extra != null) {
            TemporaryFolder.delete(extra);
        }
    }

    private Diagnostic renamed(Diagnostic defect) {
        String shown = Objects.toString(defect.file(), "");
        String placed = outside.stream()
                .filter(file -> extra != null && isSame(shown, extra.resolve(placed(file))))
                .findFirst()
                .map(Paths::shown)
                .orElse(Paths.shown(shown));
        return defect.file() == null ? defect : defect.at(placed, defect.line(), defect.column());
    }

    private static boolean isSame(String shown, Path path) {
        return shown.replace('\\', '/').equals(path.toString().replace('\\', '/'));
    }

    private boolean isFile(String ruleFile, Path file) {
        return outside.contains(file)
                ? placed(file).equals(ruleFile)
                : folders.stream()
                        .map(folder -> folder.resolve(ruleFile))
                        .anyMatch(path -> path.toAbsolutePath()
                                .normalize()
                                .equals(file.toAbsolutePath().normalize()));
    }

    private static boolean isIn(Path file, Path folder) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    private static void copy(Path file, Path target) throws IOException {
        Path placed = target.resolve(placed(file));
        Files.createDirectories(placed.resolveSibling("words"));
        Files.copy(file, placed);
        Path words = file.resolveSibling("words");
        if (Files.isDirectory(words)) {
            try (Stream<Path> lists = Files.list(words)) {
                for (Path list :
                        lists.filter(each -> each.toString().endsWith(".txt")).toList()) {
                    Path copy = placed.resolveSibling("words").resolve(list.getFileName());
                    if (!Files.exists(copy)) {
                        Files.copy(list, copy);
                    }
                }
            }
        }
    }

    /** Where a file belongs in a rules folder, with forward slashes. */
    private static String placed(Path file) {
        try {
            Matcher declared = PACKAGE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            String folder = declared.find() ? declared.group(1) : "";
            return (folder.isEmpty() ? "" : folder.substring(1).replace('.', '/') + "/") + file.getFileName();
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String unknown(String name, Rules rules) {
        String prefix = name.replaceFirst("[-0-9].*", "");
        List<String> near = rules.rules().stream()
                .map(RuleInfo::id)
                .filter(id -> !prefix.isEmpty() && id.startsWith(prefix))
                .toList();
        return "There is no rule, category or .drl file '" + name + "'"
                + (near.isEmpty()
                        ? "; rules list shows what there is."
                        : "; there are: " + String.join(", ", near.subList(0, Math.min(SUGGESTIONS, near.size())))
                                + (near.size() > SUGGESTIONS ? " …" : ""));
    }
}
