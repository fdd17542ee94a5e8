package org.nutgraf.engine.internal.rule.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.rule.CheckedRules;
import org.nutgraf.engine.internal.rule.RuleChecker;
import org.nutgraf.engine.internal.rule.RuleOptions;
import org.nutgraf.engine.internal.rule.RuleSource;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * A new rule with its cases and its word list, as changes of files.
 *
 * @param id the id
 * @param category what it speaks for or against
 * @param opposes whether it speaks against it
 * @param list the word list it asks for
 * @param changes the files, the rule's first
 */
public record Scaffold(String id, String category, boolean opposes, String list, List<Change> changes) {
    private static final String SUFFIX = ".drl";
    private static final int LONGEST_TITLE = 180;

    /** Copies the changes. */
    public Scaffold {
        changes = List.copyOf(changes);
    }

    /**
     * What is wanted.
     *
     * @param id an id, or a prefix
     * @param title what the rule finds; {@code null} for a text to be replaced
     * @param category {@code null} for that of the prefix
     * @param folder {@code null} for that of the category
     * @param list {@code null} for one named after the title
     */
    public record Wish(
            String id,
            @Nullable String title,
            @Nullable String category,
            @Nullable String folder,
            @Nullable String list) {}

    /**
     * A file to be made, or text to be put into one.
     *
     * @param path inside the rules folder
     * @param text what is added
     * @param afterLine the line of an existing file behind which it is put; 0 for a new file
     */
    public record Change(String path, String text, int afterLine) {}

    /**
     * Plans a scaffold; nothing is written.
     *
     * @param tree all rules, whose ids are taken
     * @param own the folder that is written to
     */
    public static Scaffold plan(RuleTree tree, RuleTree own, Wish wish) {
        ExistingRules existing = new ExistingRules(tree);
        CheckedRules checked = new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT).check(tree);
        NewId id = NewId.of(wish.id(), existing);
        String category = new NewPlace(existing, checked.catalog()).category(id, wish.category());
        String file = new NewPlace(existing, checked.catalog()).file(category, wish.folder(), tree);
        String title = title(wish.title());
        ScaffoldText text = new ScaffoldText(id, title, category, wish.list() != null ? wish.list() : list(id, wish));
        List<Change> changes = new ArrayList<>();
        changes.add(rule(file, id, text, own));
        Lexicon lexicon = checked.lexicon();
        boolean listed = lexicon.concepts().contains(text.list());
        String term = listed ? ScaffoldText.example(lexicon.terms(text.list())) : text.newTerm();
        changes.add(CaseChange.of(own, stem(file) + ".test.yaml", text.cases(term, lexicon)));
        if (!listed) {
            changes.add(new Change(folder(file) + "words/" + text.list() + ".txt", text.wordList(), 0));
        }
        return new Scaffold(id.toString(), category, id.opposes(), text.list(), changes);
    }

    private static Change rule(String file, NewId id, ScaffoldText text, RuleTree own) {
        RuleSource there = own.rules().stream()
                .filter(source -> source.path().equals(file))
                .findFirst()
                .orElse(null);
        if (there == null) {
            return new Change(file, text.header(folder(file)) + text.rule(), 0);
        }
        List<RuleModel> rules = new ExistingRules(own).ofFile(file);
        int after = rules.stream()
                .filter(rule -> rule.id().compareTo(id.toString()) < 0)
                .mapToInt(rule -> rule.end().line())
                .max()
                .orElse((int) there.content().lines().count());
        return new Change(file, "\n" + text.rule(), after);
    }

    private static String title(@Nullable String given) {
        if (given == null) {
            return "say here what it finds";
        }
        boolean odd = given.isBlank()
                || given.length() > LONGEST_TITLE
                || given.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ');
        if (odd) {
            throw Refusal.because("A title has one to " + LONGEST_TITLE + " characters, no quotes and no backslash.");
        }
        return given.strip();
    }

    private static String list(NewId id, Wish wish) {
        return wish.title() == null ? ScaffoldText.name(id.toString()) : ScaffoldText.name(wish.title());
    }

    private static String stem(String file) {
        return file.substring(0, file.length() - SUFFIX.length());
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
