package org.nutgraf.engine.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.Term;
import org.nutgraf.engine.internal.rule.CheckedRules;
import org.nutgraf.engine.internal.rule.RuleChecker;
import org.nutgraf.engine.internal.rule.RuleOptions;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.words.ListUsers;
import org.nutgraf.engine.internal.rule.words.TermSources;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * The word lists of rules folders, able to say what they find.
 *
 * <p>The matcher is the one that reads articles. Immutable; safe to share between threads.
 */
public final class WordLists {
    private final CheckedRules rules;
    private final TermSources sources;
    private final ListUsers users;

    private WordLists(CheckedRules rules, TermSources sources, ListUsers users) {
        this.rules = rules;
        this.sources = sources;
        this.users = users;
    }

    /** Reads rules folders; a later one adds to the earlier ones. Nothing is compiled. */
    public static WordLists read(List<Path> folders) {
        RuleTree tree = RuleTree.read(folders);
        CheckedRules checked = new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT).check(tree);
        return new WordLists(
                checked, TermSources.of(tree), new ListUsers(checked.rules().toList()));
    }

    /**
     * What the lists find in a text, which is taken as one sentence: by place, then by name of the list.
     *
     * <p>As in an article, of overlapping terms of one list only the longest is found.
     */
    public List<TermMatch> find(String text) {
        Lexicon lexicon = rules.lexicon();
        Tokens tokens = Tokenizer.tokenize(text);
        Hits hits = lexicon.match(tokens, new int[] {tokens.size()});
        List<TermMatch> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            String concept = lexicon.concept(hits.concept(i));
            Term term = lexicon.term(hits.term(i));
            TermSources.Source source = sources.of(concept, term);
            int from = tokens.from(hits.first(i));
            int to = tokens.to(hits.last(i));
            found.add(new TermMatch(
                    concept,
                    text.substring(from, to),
                    hits.first(i) == 0 && hits.last(i) == tokens.size() - 1,
                    from,
                    to,
                    term.written(),
                    TermMatch.Kind.valueOf(term.kind().name()),
                    term.value(),
                    source.file(),
                    term.line(),
                    source.through(),
                    users.of(concept)));
        }
        return found;
    }

    /** The number of lists. */
    public int size() {
        return rules.lexicon().concepts().size();
    }

    /** What is wrong with the word lists, errors only: such terms find nothing. */
    public List<Diagnostic> problems() {
        return rules.diagnostics().stream()
                .filter(problem -> problem.isError() && sources.isList(problem.file()))
                .toList();
    }
}
