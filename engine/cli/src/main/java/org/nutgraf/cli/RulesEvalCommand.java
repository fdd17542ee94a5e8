package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.output.EvaluationJson;
import org.nutgraf.cli.output.EvaluationText;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.eval.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Measures the rules against labels that people gave. */
@Command(
        name = "eval",
        header = "Measure the rules against labels: precision, recall, F1, and every error.",
        description = {
            "Classifies the records that have labels and compares. A label 'maybe' counts neither way.",
            "Labels are JSON lines: {\"url\": ..., \"yes\": [...], \"maybe\": [...]}, joined by url."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules eval --gold labels.jsonl --corpus stories.jsonl",
            "  nutgraf rules eval --gold labels.jsonl --corpus stories.jsonl --errors all",
            "  nutgraf rules eval --gold labels.jsonl --corpus stories.jsonl -f json",
            "",
            "Exit code: 0 done, 1 a record or a rule could not be used, 2 wrong usage or",
            "no record that has labels."
        })
final class RulesEvalCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--gold", paramLabel = "LABELS", required = true, description = "The labels.")
    private Path gold = Path.of("");

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--errors",
            paramLabel = "N",
            converter = ErrorLimit.class,
            description =
                    "List at most N wrong and N missed articles of each category, or all (default: 10). JSON always"
                            + " lists all.")
    private int errors = 10;

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesEvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        CorpusRun.requireJobs(corpus.jobs);
        GoldFile labels = GoldFile.readAll(gold, console);
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            LabelledCorpus articles = new LabelledCorpus(nutgraf, labels.labels());
            int code =
                    new CorpusRun(console, engine, common).run(corpus.corpus, corpus.jobs, results.isFile(), articles);
            if (articles.articles().isEmpty()) {
                throw new NutgrafException(
                        ErrorCode.ARGUMENT_UNKNOWN,
                        "No record of " + String.join(", ", corpus.corpus) + " has labels in " + gold
                                + ": none has a url that a line of labels names.");
            }
            List<String> known =
                    nutgraf.rules().categories().stream().map(CategoryInfo::id).toList();
            List<String> unknown = unknownCategories(labels, known);
            console.warning(
                    articles.repeated(),
                    "record that repeats an address was left out",
                    "records that repeat an address were left out");
            console.warning(articles.withoutRecord(), "line of labels has no record", "lines of labels have no record");
            Evaluation evaluation = Evaluation.of(known, articles.articles());
            RuleFiles files = new RuleFiles(engine.ruleFolders());
            results.write(
                    format.isJson()
                            ? new EvaluationJson(files::path)
                                    .write(evaluation, nutgraf.rules().version(), articles.withoutRecord(), unknown)
                            : new EvaluationText(console.style(results.isFile()), errors, files::path)
                                    .write(evaluation));
            return Math.max(code, defects ? Exit.FINDINGS : Exit.DONE);
        }
    }

    /** Names the categories of the labels that the rules do not know; they are not measured. */
    private List<String> unknownCategories(GoldFile labels, List<String> known) {
        Map<String, Integer> unknown = new TreeMap<>();
        labels.labels()
                .values()
                .forEach(each -> Stream.concat(each.yes().stream(), each.maybe().stream())
                        .distinct()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> unknown.merge(id, 1, Integer::sum)));
        unknown.forEach((id, count) -> console.warning("the labels name an unknown category '" + id + "' ("
                + RulesCheckCommand.counted(count, "article") + "); it is not measured"));
        return List.copyOf(unknown.keySet());
    }

    /** A number or {@code all}. */
    static final class ErrorLimit implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.equals("all")) {
                return Integer.MAX_VALUE;
            }
            try {
                int limit = Integer.parseInt(value);
                if (limit >= 0) {
                    return limit;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new TypeConversionException("'" + value + "' is neither a number from 0 nor 'all'");
        }
    }
}
