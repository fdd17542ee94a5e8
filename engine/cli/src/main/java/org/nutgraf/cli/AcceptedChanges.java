package org.nutgraf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.ParserUsed;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.testkit.diff.Change;
import org.nutgraf.testkit.rules.CaseDraft;
import org.nutgraf.testkit.rules.CaseFile;
import org.nutgraf.testkit.rules.CaseOutcome;
import org.nutgraf.testkit.rules.RuleCase;

/** Turns changes that a person accepts into cases beside the new rules. */
final class AcceptedChanges {
    private static final String ALL = "all";

    private final Console console;
    private final Path folder;
    private final Nutgraf nutgraf;

    /**
     * Cases go into the folder.
     *
     * @param nutgraf an engine with the rules of that folder, experimental ones included
     */
    AcceptedChanges(Console console, Path folder, Nutgraf nutgraf) {
        this.console = console;
        this.folder = folder;
        this.nutgraf = nutgraf;
    }

    /** The changes that the ids name, each once; changes of a score alone cannot be stated by a case. */
    static List<Change> chosen(List<String> ids, List<Change> changes) {
        Map<String, Change> byId = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.kind() != Change.Kind.SCORE)
                .forEach(change -> byId.putIfAbsent(change.id(), change));
        List<Change> chosen = new ArrayList<>();
        for (String id : ids) {
            List<Change> found = byId.values().stream()
                    .filter(change -> id.equals(ALL) || change.id().startsWith(id))
                    .toList();
            if (!id.equals(ALL) && found.size() != 1) {
                throw new NutgrafException(
                        ErrorCode.ARGUMENT_UNKNOWN,
                        found.isEmpty()
                                ? "No gained or lost category has the id '" + id + "'."
                                : "The id '" + id + "' is short for " + found.size() + " changes.");
            }
            found.stream().filter(change -> !chosen.contains(change)).forEach(chosen::add);
        }
        return chosen;
    }

    /** Writes the cases and says where; returns whether all of them were written. */
    boolean write(List<Change> changes) {
        boolean all = true;
        for (Change change : changes) {
            ParsedArticle article = change.article().article();
            if (article != null) {
                all &= write(change, article);
            }
        }
        return all;
    }

    private boolean write(Change change, ParsedArticle article) {
        Path file = file(change);
        String shown = Paths.shown(file);
        ParserUsed parser = change.article().parser();
        CaseDraft draft = new CaseDraft(
                remark(change),
                parser == null ? "generic" : parser.id(),
                article,
                change.kind() == Change.Kind.GAINED ? claims(change.category(), change.newRules()) : NOTHING,
                change.kind() == Change.Kind.LOST ? claims(change.category(), known(change.goneRules())) : NOTHING);
        try {
            CaseOutcome outcome = new CaseFile(file, shown).add(draft, nutgraf);
            if (!outcome.isFailure()) {
                console.note(
                        change.id() + " is now a case: " + outcome.ruleCase().displayName());
                return true;
            }
            console.error(change.id() + " was not accepted: as a case of " + shown
                    + " the article does not come out the same. " + String.join("; ", outcome.failures()));
        } catch (NutgrafException e) {
            console.error(change.id() + " was not accepted: " + e.getMessage());
        }
        return false;
    }

    private static final RuleCase.Claims NOTHING = new RuleCase.Claims(List.of(), List.of(), List.of());

    private static RuleCase.Claims claims(String category, List<FiredRule> rules) {
        return new RuleCase.Claims(
                List.of(category), rules.stream().map(FiredRule::id).sorted().toList(), List.of());
    }

    /** A case cannot forbid a rule that is gone for good. */
    private List<FiredRule> known(List<FiredRule> rules) {
        return rules.stream().filter(rule -> info(rule.id()) != null).toList();
    }

    private @Nullable RuleInfo info(String id) {
        return nutgraf.rules().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String remark(Change change) {
        return String.format(
                Locale.ROOT,
                "%s %s: %.2f → %.2f",
                change.kind().name().toLowerCase(Locale.ROOT),
                change.category(),
                change.scoreBefore(),
                change.scoreAfter());
    }

    /** Beside the file of the deciding rule, or else of any rule of the category. */
    private Path file(Change change) {
        String rules = Stream.concat(
                        change.decidingRule().map(FiredRule::file).stream(),
                        nutgraf.rules().rules().stream()
                                .filter(rule -> change.category().equals(rule.category()))
                                .map(RuleInfo::file))
                .filter(file -> Files.isRegularFile(folder.resolve(file)))
                .findFirst()
                .orElse(change.category() + ".drl");
        return folder.resolve(Objects.requireNonNull(rules).replaceFirst("\\.drl$", "") + ".test.yaml");
    }
}
