package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.output.Json;
import org.nutgraf.cli.output.Sarif;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports every defect of every rule file, word list, category file and case. */
@Command(
        name = "check",
        header = "Report every defect of rules, word lists, categories and cases, with its place and a hint.",
        description = {
            "Rules with an error are left out; everything else keeps working.",
            "A warning does not stop a rule from running. Cases are read, not run.",
            "Every code is explained in docs/diagnostics.md."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules check",
            "  nutgraf rules check --strict --rules my-rules",
            "  nutgraf rules check --corpus stories.jsonl",
            "  nutgraf rules check --format sarif --out check.sarif",
            "",
            "Exit code: 0 no errors (with --strict: and no warnings), 1 errors, 2 wrong usage",
            "or no rule file."
        })
final class RulesCheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--strict", description = "Warnings count like errors: exit code 1.")
    private boolean strict;

    @Option(
            names = "--corpus",
            paramLabel = "RECORDS",
            description =
                    "Warn of rules that fire on a large part of these articles, if they are at least 50: a .jsonl record"
                            + " file, a file or a folder; - is standard input. Several add up.")
    private List<String> corpus = new ArrayList<>();

    @Option(
            names = "--most",
            paramLabel = "SHARE",
            description = "With --corpus: the share of articles that a rule may fire on (default: ${DEFAULT-VALUE}).")
    private double most = 0.25;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Work on N records at once (default: the number of processors). Output is the same.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private CheckFormat format = CheckFormat.TEXT;

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
        CorpusRun.requireJobs(jobs);
        if (!(most > 0 && most <= 1)) {
            throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, "--most is a share above 0 and at most 1.");
        }
        CaseReading reading = CaseReading.begin(engine.ruleFolders(), null);
        try (Nutgraf nutgraf = engine.openForTests(console, reading);
                ResultStream results = console.results(common.out)) {
            EngineOptions.reportDefects(nutgraf, false, console);
            FiringRates rates = new FiringRates(nutgraf);
            int read = corpus.isEmpty()
                    ? Exit.DONE
                    : new CorpusRun(console, engine, common).run(corpus, jobs, results.isFile(), rates);
            RuleFiles files = new RuleFiles(engine.ruleFolders());
            RuleDefects defects = RuleDefects.of(nutgraf.rules(), reading.cases(), rates.warnings(most), files);
            write(nutgraf.rules(), files, defects, results);
            if (!corpus.isEmpty() && rates.articles() < FiringRates.FEWEST_ARTICLES) {
                console.warning("--corpus holds " + counted(rates.articles(), "article") + "; of fewer than "
                        + FiringRates.FEWEST_ARTICLES + " nothing is said");
            }
            boolean findings = defects.errors() > 0 || (strict && defects.warnings() > 0);
            return Math.max(read, findings ? Exit.FINDINGS : Exit.DONE);
        }
    }

    private void write(Rules rules, RuleFiles files, RuleDefects defects, ResultStream results) {
        switch (format) {
            case JSON -> results.write(json(rules, defects));
            case SARIF -> results.write(new Sarif(files::line).write(defects.all()));
            case TEXT -> {
                CodeFrame frame = new CodeFrame(files, console.style(results.isFile()));
                defects.all().forEach(defect -> results.write(frame.write(defect)));
                results.write(summary(rules, defects));
            }
        }
    }

    private static String summary(Rules rules, RuleDefects defects) {
        return counted(rules.rules().size(), "rule") + ", "
                + counted(rules.concepts().size(), "word list") + ", "
                + counted(rules.categories().size(), "category", "categories") + ": "
                + (defects.errors() == 0 ? "no errors" : counted(defects.errors(), "error"))
                + (defects.warnings() == 0 ? "" : ", " + counted(defects.warnings(), "warning")) + "\n";
    }

    static String counted(long count, String noun) {
        return counted(count, noun, noun + "s");
    }

    static String counted(long count, String noun, String nouns) {
        return count + " " + (count == 1 ? noun : nouns);
    }

    private static String json(Rules rules, RuleDefects defects) {
        return Json.object(json -> json.text("rules", rules.version())
                .number("errors", defects.errors())
                .number("warnings", defects.warnings())
                .objects(
                        "diagnostics",
                        defects.all(),
                        (line, defect) -> line.text(
                                        "severity", defect.severity().word())
                                .text("code", defect.code())
                                .text("file", defect.file())
                                .position("line", defect.line())
                                .position("column", defect.column())
                                .text("message", defect.message())
                                .text("hint", defect.hint())));
    }
}
