package org.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/**
 * One of two sets of rules that are compared: a folder, or a revision of one that git knows.
 *
 * @param name what the user calls it
 * @param folder where its files are
 * @param temporary whether the folder was made for this run
 */
record ComparedRules(String name, Path folder, boolean temporary) implements AutoCloseable {

    /**
     * Finds the rules.
     *
     * @param argument a folder or a revision
     * @param role what the argument is called in messages
     * @param beside the other argument: when it is a folder, a revision without a path means that folder
     */
    static ComparedRules of(String argument, String role, String beside) {
        Path folder = folder(argument);
        if (folder != null) {
            return new ComparedRules(argument, folder, false);
        }
        Path other = folder(beside);
        boolean hasPath = argument.contains(":");
        Git git = new Git(other == null || hasPath ? Path.of("").toAbsolutePath() : other);
        try {
            String tree = git.tree(argument);
            Path extracted = Files.createTempDirectory("nutgraf-rules");
            ComparedRules rules = new ComparedRules(argument, extracted, true);
            try {
                git.extract(tree, extracted);
            } catch (Git.RefusedException | IOException | RuntimeException e) {
                rules.close();
                throw e;
            }
            return rules;
        } catch (Git.RefusedException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    role + " '" + argument + "' is neither a folder nor a revision that holds rules: " + e.getMessage()
                            + ".",
                    e);
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot set " + argument + " aside: " + e.getMessage(), e);
        }
    }

    /** A problem of its files, under a name that the user knows. */
    Diagnostic renamed(Diagnostic defect) {
        String file = Objects.toString(defect.file(), "");
        String root = folder.toString().replace('\\', '/');
        String shown = temporary && file.startsWith(root + "/")
                ? name + (name.contains(":") ? "/" : ":") + file.substring(root.length() + 1)
                : Paths.shown(file);
        return defect.file() == null ? defect : defect.at(shown, defect.line(), defect.column());
    }

    /** A file of the rules, under a name that the user knows. */
    String shown(String file) {
        return temporary ? name + (name.contains(":") ? "/" : ":") + file : Paths.shown(folder.resolve(file));
    }

    /** The rules folder as engines take it. */
    List<Path> folders() {
        return List.of(folder);
    }

    @Override
    public void close() {
        if (temporary) {
            TemporaryFolder.delete(folder);
        }
    }

    private static @Nullable Path folder(String argument) {
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
