package org.nutgraf.engine.internal.rule.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.WordList;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Warns of word lists that no rule asks for, directly or through lists that include them. */
public final class UnusedLists {
    /** Lists that the engine itself looks places up in. */
    private static final Set<String> ENGINE = Set.of("place", "state");

    private UnusedLists() {}

    /**
     * The warnings, in the order of the lists.
     *
     * @param unread texts of files with rules that could not be read: a list that they name counts as used
     */
    public static List<Diagnostic> check(
            Collection<WordList> lists, Collection<RuleModel> rules, Collection<String> unread) {
        List<Diagnostic> warnings = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Deque<String> toFollow = new ArrayDeque<>();
        for (RuleModel rule : rules) {
            for (Pattern pattern : Walk.patterns(rule)) {
                Walk.leaves(pattern.constraints(), leaf -> texts(leaf, toFollow));
            }
        }
        Map<String, List<String>> includes = new HashMap<>();
        for (WordList list : lists) {
            includes.put(
                    list.concept(),
                    list.includes().stream().map(WordList.Include::list).toList());
        }
        while (!toFollow.isEmpty()) {
            String name = toFollow.pop();
            if (used.add(name)) {
                toFollow.addAll(includes.getOrDefault(name, List.of()));
            }
        }
        for (WordList list : lists) {
            boolean named = unread.stream().anyMatch(text -> names(text, list.concept()));
            if (!named && !used.contains(list.concept()) && !ENGINE.contains(list.concept())) {
                warnings.add(Diagnostic.warning("unused-word-list", "No rule uses the word list " + list.concept())
                        .at(list.file(), 1, 1)
                        .withHint("write concept == \"" + list.concept() + "\" in a rule, or remove the list"));
            }
        }
        return warnings;
    }

    /** Whether a text holds a name as a word of its own: the quotes around it may be what is wrong with the text. */
    private static boolean names(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !isNamePart(text.charAt(at - 1));
            if (begins && (end == text.length() || !isNamePart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(char letter) {
        return letter == '-' || Character.isLetterOrDigit(letter);
    }

    private static void texts(Constraint leaf, Deque<String> into) {
        if (leaf instanceof Constraint.Comparison comparison && comparison.right() instanceof Operand.Literal literal) {
            text(literal, into);
        } else if (leaf instanceof Constraint.Membership membership) {
            membership.values().forEach(value -> text(value, into));
        }
    }

    private static void text(Operand.Literal literal, Deque<String> into) {
        if (literal.value() instanceof String text) {
            into.push(text);
        }
    }
}
