package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.engine.ArticleFacts;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Nutgraf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what rules see. */
@Command(
        name = "facts",
        header = "Show the facts that rules see of an article.",
        description = "The facts of parser and text, and those that shared rules derived from them.",
        footer = {"", "Example:", "  nutgraf facts inbox/story.txt", "  nutgraf facts --format jsonl inbox/"})
final class FactsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private LineFormat format = LineFormat.TEXT;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            Facts work = new Facts(nutgraf, format);
            int code = new DocumentRun(console, documents, engine, common).run(work, results, "");
            return Math.max(code, defects ? Exit.FINDINGS : Exit.DONE);
        }
    }

    private record Facts(Nutgraf nutgraf, LineFormat format) implements DocumentRun.Work {
        @Override
        public Outcome document(RawDocument document) {
            return outcome(nutgraf.facts(document));
        }

        @Override
        public Outcome failed(String id, InputError error) {
            return outcome(List.of(new ArticleFacts(id, error, List.of(), List.of())));
        }

        private Outcome outcome(List<ArticleFacts> all) {
            StringBuilder output = new StringBuilder();
            List<String> problems = new ArrayList<>();
            for (ArticleFacts facts : all) {
                problems.addAll(DocumentRun.problems(facts.id(), facts.error(), List.of()));
                output.append(format == LineFormat.JSONL ? facts.toJson() + "\n" : text(facts));
            }
            return Outcome.of(output.toString(), problems);
        }

        /** One fact a line, as records print themselves, which is how rules name their fields. */
        private static String text(ArticleFacts facts) {
            if (facts.error() != null) {
                return "";
            }
            StringBuilder out = new StringBuilder("# " + facts.id() + "\n");
            facts.given().forEach(fact -> out.append(oneLine(fact)));
            facts.derived().forEach(fact -> out.append("derived ").append(oneLine(fact)));
            return out.append('\n').toString();
        }

        private static String oneLine(Object fact) {
            return Layout.printable(fact.toString()) + "\n";
        }
    }
}
