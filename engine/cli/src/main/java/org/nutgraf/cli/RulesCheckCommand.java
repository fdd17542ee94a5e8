package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.cli.output.Json;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Rules;
import org.nutgraf.testkit.rules.RuleCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports every defect of every rule file. */
@Command(
        name = "check",
        header = "Report every defect of every rule file, with its place and a hint.",
        description = {
            "Rules with an error are left out; everything else keeps working.",
            "A warning does not stop a rule from running."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules check",
            "  nutgraf rules check --rules my-rules --format json",
            "",
            "Exit code: 0 no errors, 1 errors, 2 wrong usage."
        })
final class RulesCheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            EngineOptions.reportDefects(nutgraf, false, console);
            RuleFiles files = new RuleFiles(engine.ruleFolders());
            Rules rules = nutgraf.rules();
            List<Diagnostic> defects = defects(rules);
            long errors = defects.stream().filter(Diagnostic::isError).count();
            if (format == ListFormat.JSON) {
                results.write(json(rules, files, defects, errors));
            } else {
                CodeFrame frame = new CodeFrame(files, console.style(results.isFile()));
                defects.forEach(defect -> results.write(frame.write(defect)));
                results.write(summary(rules, errors, defects.size() - errors));
            }
            return errors > 0 ? Exit.FINDINGS : Exit.DONE;
        }
    }

    /** Those of the engine, and those of the case files, which the engine does not read. */
    private List<Diagnostic> defects(Rules rules) {
        List<Diagnostic> defects = new ArrayList<>(rules.diagnostics());
        engine.ruleFolders()
                .forEach(folder -> defects.addAll(
                        RuleCases.read(folder, Paths.shown(folder)).problems()));
        defects.sort(Comparator.comparing((Diagnostic defect) -> Objects.toString(defect.file(), ""))
                .thenComparing(Diagnostic::line)
                .thenComparing(Diagnostic::column));
        return defects;
    }

    private static String summary(Rules rules, long errors, long warnings) {
        return counted(rules.rules().size(), "rule") + ", "
                + counted(rules.concepts().size(), "word list") + ", "
                + counted(rules.categories().size(), "category", "categories") + ": "
                + (errors == 0 ? "no errors" : counted(errors, "error"))
                + (warnings == 0 ? "" : ", " + counted(warnings, "warning")) + "\n";
    }

    static String counted(long count, String noun) {
        return counted(count, noun, noun + "s");
    }

    static String counted(long count, String noun, String nouns) {
        return count + " " + (count == 1 ? noun : nouns);
    }

    private static String json(Rules rules, RuleFiles files, List<Diagnostic> defects, long errors) {
        return Json.object(json -> json.text("rules", rules.version())
                .number("errors", errors)
                .number("warnings", defects.size() - errors)
                .objects(
                        "diagnostics",
                        defects,
                        (line, defect) -> line.text(
                                        "severity", defect.severity().word())
                                .text("code", defect.code())
                                .text("file", defect.file() == null ? null : files.path(defect.file()))
                                .position("line", defect.line())
                                .position("column", defect.column())
                                .text("message", defect.message())
                                .text("hint", defect.hint())));
    }
}
