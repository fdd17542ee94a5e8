package org.nutgraf.testkit.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.explain.WhyNot;

/**
 * The cases that stand beside the rules of a folder.
 *
 * <pre>{@code
 * RuleCases cases = RuleCases.read(rulesDir, "rules");
 * try (Nutgraf nutgraf = Nutgraf.builder().rules(rulesDir).experimental(true).build()) {
 *     for (RuleCase each : cases.cases()) {
 *         CaseOutcome outcome = RuleCases.run(nutgraf, each);
 *         ...
 *     }
 * }
 * }</pre>
 *
 * @param cases the readable cases, by file and line
 * @param problems what is wrong with the files themselves
 */
public record RuleCases(List<RuleCase> cases, List<Diagnostic> problems) {
    private static final String SUFFIX = ".test.yaml";

    /** Copies the lists. */
    public RuleCases {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /**
     * Reads every {@code *.test.yaml} below a folder, in path order.
     *
     * @param folder the rules folder
     * @param shownAs what the folder is called in names and messages, such as {@code rules}
     * @throws NutgrafException when the folder cannot be read
     */
    public static RuleCases read(Path folder, String shownAs) {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "Cannot read the rules folder " + folder + ": " + e.getMessage(),
                    e);
        }
        List<RuleCase> cases = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Path file : files) {
            String inside = folder.relativize(file).toString().replace('\\', '/');
            cases.addAll(new CaseReader(file, shownAs + "/" + inside, problems).read());
        }
        return new RuleCases(cases, problems);
    }

    /** These cases and those of another folder. */
    public RuleCases and(RuleCases others) {
        return new RuleCases(
                Stream.concat(cases.stream(), others.cases.stream()).toList(),
                Stream.concat(problems.stream(), others.problems.stream()).toList());
    }

    /**
     * Only the cases whose file or name contains a text, or that name a rule or category of that id.
     *
     * @throws NutgrafException when there is none
     */
    public RuleCases filter(String text) {
        List<RuleCase> chosen =
                cases.stream().filter(each -> concerns(each, text)).toList();
        if (chosen.isEmpty()) {
            throw new NutgrafException(
                    ErrorCode.ARGUMENT_UNKNOWN,
                    "None of the " + cases.size() + " cases has '" + text
                            + "' in its file or name, nor names a rule or category of that id.");
        }
        return new RuleCases(
                chosen,
                problems.stream()
                        .filter(problem ->
                                problem.file() != null && problem.file().contains(text))
                        .toList());
    }

    private static boolean concerns(RuleCase each, String text) {
        return each.displayName().contains(text)
                || each.expect().names(text)
                || each.forbid().names(text);
    }

    /** Runs one case. An engine that runs experimental rules too shows what the case is about. */
    public static CaseOutcome run(Nutgraf nutgraf, RuleCase ruleCase) {
        return new CaseOutcome(
                ruleCase,
                new CaseJudge(nutgraf.rules(), classify(nutgraf, ruleCase), asked -> whyNot(nutgraf, ruleCase, asked))
                        .judge(ruleCase));
    }

    /** Why a category or rule is missing; asked for only when a case fails. */
    private static List<WhyNot> whyNot(Nutgraf nutgraf, RuleCase ruleCase, String asked) {
        CaseArticle article = ruleCase.article();
        return article == null
                ? nutgraf.whyNot(RawDocument.of(document(ruleCase)), asked)
                : nutgraf.explain(ruleCase.displayName(), article.source(), article.article(), List.of(asked))
                        .whyNot();
    }

    private static List<Classification> classify(Nutgraf nutgraf, RuleCase ruleCase) {
        CaseArticle article = ruleCase.article();
        return article == null
                ? nutgraf.classify(RawDocument.of(document(ruleCase)))
                : List.of(nutgraf.classify(ruleCase.displayName(), article.source(), article.article()));
    }

    private static Path document(RuleCase ruleCase) {
        Path document = ruleCase.document();
        if (document == null) {
            throw new IllegalStateException("A case has an article or a document: " + ruleCase.displayName());
        }
        return document;
    }
}
