package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.cli.output.Json;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.cli.output.Style;
import org.nutgraf.engine.rules.TermMatch;
import org.nutgraf.engine.rules.WordLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which word lists find a term. */
@Command(
        name = "words",
        header = "Say which word lists hold a term, and which rules use them.",
        description = {
            "A term may be a whole phrase: then everything that the lists find in it is",
            "shown. It is matched as an article is: by stem, by beginning, with or without",
            "case, through lists that include others."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules words rifles",
            "  nutgraf rules words \"asked the United States for rifles\"",
            "  nutgraf rules words US us --format json"
        })
final class RulesWordsCommand implements Callable<Integer> {
    private static final int INDENT = 12;

    private final Console console;

    @Parameters(paramLabel = "TERM", arity = "1..*", description = "A word or a phrase.")
    private List<String> terms = new ArrayList<>();

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private RuleFolderOptions rules = new RuleFolderOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesWordsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        WordLists lists = WordLists.read(rules.folders());
        lists.problems().forEach(console::report);
        try (ResultStream results = console.results(common.out)) {
            if (format.isJson()) {
                results.write(json(lists));
            } else {
                Style style = console.style(results.isFile());
                for (String term : terms) {
                    results.write(text(term, lists, style));
                }
            }
        }
        return lists.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private static String text(String term, WordLists lists, Style style) {
        StringBuilder out = new StringBuilder(style.strong(Layout.printable(term))).append('\n');
        List<TermMatch> found = lists.find(term);
        if (found.isEmpty()) {
            return out.append("  none of the ")
                    .append(RulesCheckCommand.counted(lists.size(), "word list"))
                    .append(" finds anything in it\n\n")
                    .toString();
        }
        for (TermMatch match : found) {
            match(match, style, out);
        }
        return out.append('\n').toString();
    }

    private static void match(TermMatch match, Style style, StringBuilder out) {
        String value = match.value().equals(bare(match)) ? "" : " => " + match.value();
        out.append("  ")
                .append(style.marked(match.concept()))
                .append(match.whole() ? "" : style.faint("  in it: ") + Layout.printable(match.matched()))
                .append('\n');
        line("term", Layout.printable(match.term() + value) + style.faint("  " + how(match)), style, out);
        line("in", Paths.shown(match.file()) + ":" + match.line(), style, out);
        if (!match.through().isEmpty()) {
            line("through", match.concept() + " includes " + String.join(" includes ", match.through()), style, out);
        }
        String users = match.rules().isEmpty() ? "no rule" : String.join(", ", match.rules());
        List<String> wrapped = Layout.wrapped(users, Layout.WIDTH - INDENT);
        for (int i = 0; i < wrapped.size(); i++) {
            line(i == 0 ? "used by" : "", wrapped.get(i), style, out);
        }
    }

    private static void line(String name, String text, Style style, StringBuilder out) {
        out.append("    ")
                .append(style.faint(Layout.padded(name, INDENT - 4)))
                .append(text)
                .append('\n');
    }

    private static String bare(TermMatch match) {
        return switch (match.kind()) {
            case EXACT, STEM -> match.term().substring(1);
            case PLAIN -> match.term();
            case PREFIX -> match.term().substring(0, match.term().length() - 1);
        };
    }

    private static String how(TermMatch match) {
        return switch (match.kind()) {
            case EXACT -> "with its case";
            case PLAIN -> bare(match).equals(match.matched()) ? "as written" : "without regard to case and accents";
            case STEM -> "by stem";
            case PREFIX -> "by its beginning";
        };
    }

    private String json(WordLists lists) {
        return Json.object(json -> json.objects(
                "terms",
                terms,
                (line, term) -> line.text("text", term)
                        .objects(
                                "matches",
                                lists.find(term),
                                (each, match) -> each.text("concept", match.concept())
                                        .text("matched", match.matched())
                                        .flag("whole", match.whole())
                                        .number("from", match.from())
                                        .number("to", match.to())
                                        .text("term", match.term())
                                        .text("kind", match.kind().word())
                                        .text("value", match.value())
                                        .text("file", Paths.shown(match.file()))
                                        .number("line", match.line())
                                        .texts("through", match.through())
                                        .texts("rules", match.rules()))));
    }
}
