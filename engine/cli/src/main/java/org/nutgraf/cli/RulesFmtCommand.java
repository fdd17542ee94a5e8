package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.output.LineDifference;
import org.nutgraf.engine.rules.FormattedFile;
import org.nutgraf.engine.rules.RuleFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings rule files and word lists into their layout. */
@Command(
        name = "fmt",
        header = "Bring rule files and word lists into their one layout.",
        description = {
            "Comments stay, and what the rules say stays the same. Names the files that",
            "change. A file that cannot be read as rules is left as it is and reported."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules fmt",
            "  nutgraf rules fmt --check --diff my-rules",
            "  nutgraf rules fmt --stdout my-rules/defence/arms-request.drl",
            "",
            "Exit code: 0 done, 1 a file is left as it is or, with --check, would change,",
            "2 wrong usage."
        })
final class RulesFmtCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            description = "Files (.drl, word lists) and folders of rules (default: the rules in use).")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--check", description = "Write nothing; exit with 1 when a file would change.")
    private boolean check;

    @Option(names = "--diff", description = "Show the lines that change.")
    private boolean diff;

    @Option(names = "--stdout", description = "Write the one file of PATH to standard output, not to the file.")
    private boolean toStdout;

    @Mixin
    private RuleFolderOptions rules = new RuleFolderOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesFmtCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        RuleFormatter formatter = RuleFormatter.read(paths.isEmpty() ? rules.folders() : paths);
        if (toStdout && (formatter.files().size() != 1 || check || diff)) {
            throw new NutgrafException(
                    ErrorCode.ARGUMENT_UNKNOWN, "--stdout takes one file, without --check and --diff.");
        }
        List<Diagnostic> problems = new ArrayList<>(formatter.problems());
        formatter.files().forEach(file -> problems.addAll(file.problems()));
        try (ResultStream results = console.results(common.out)) {
            List<FormattedFile> changed =
                    formatter.files().stream().filter(FormattedFile::isChanged).toList();
            if (toStdout) {
                formatter.files().forEach(file -> results.write(file.after()));
            } else {
                changed.forEach(file -> change(file, results));
            }
            problems.forEach(console::report);
            if (!toStdout) {
                console.note(summary(changed.size(), formatter.files(), problems));
            }
            return !problems.isEmpty() || (check && !changed.isEmpty()) ? Exit.FINDINGS : Exit.DONE;
        }
    }

    private void change(FormattedFile file, ResultStream results) {
        String name = Paths.shown(file.path());
        String difference =
                diff ? LineDifference.unified(name, file.before(), file.after(), console.style(results.isFile())) : "";
        results.write(difference.isEmpty() ? name + "\n" : difference);
        if (!check) {
            RuleFormatter.save(file);
        }
    }

    private String summary(int changed, List<FormattedFile> files, List<Diagnostic> problems) {
        long left = files.stream().filter(file -> !file.problems().isEmpty()).count();
        return (check ? "would change " : "changed ") + changed + " of "
                + RulesCheckCommand.counted(files.size(), "file")
                + (problems.isEmpty() ? "" : ", left " + left + " as " + (left == 1 ? "it is" : "they are"));
    }
}
