package org.nutgraf.engine.internal.rule.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * The id of a new rule.
 *
 * @param prefix the letters
 * @param number the digits' value
 */
record NewId(String prefix, int number) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{3,6})(?:-(\\d{4}))?");
    private static final int STEP = 10;
    /** Rules from this number on oppose their category. */
    private static final int OPPOSING = 900;

    /** Reads an id, or a prefix for which the next free number is taken. */
    static NewId of(String given, ExistingRules existing) {
        Matcher form = FORM.matcher(given);
        if (!form.matches()) {
            throw Refusal.because("'" + given + "' is no rule id. Give three to six capital letters and four digits,"
                    + " such as ARMS-0040, or only the letters for the next free number.");
        }
        String prefix = form.group(1);
        if (form.group(2) == null) {
            return new NewId(prefix, next(prefix, existing));
        }
        NewId id = new NewId(prefix, Integer.parseInt(form.group(2)));
        RuleModel taken = existing.byId(given);
        if (taken != null) {
            int next = next(prefix, existing);
            throw Refusal.because("The id " + given + " is taken: " + taken.file() + ":" + taken.line() + ", '"
                    + taken.title() + "'. The next free one is " + new NewId(prefix, next) + ".");
        }
        return id;
    }

    private static int next(String prefix, ExistingRules existing) {
        List<Integer> numbers = existing.ofPrefix(prefix).stream()
                .map(rule -> Integer.parseInt(rule.id().substring(prefix.length() + 1)))
                .filter(number -> number < OPPOSING)
                .toList();
        int highest = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        int next = (highest / STEP + 1) * STEP;
        if (next >= OPPOSING) {
            throw Refusal.because("No number below 0900 is free for " + prefix + ". Give the whole id.");
        }
        return next;
    }

    /** Whether by its number the rule lowers its category. */
    boolean opposes() {
        return number >= OPPOSING;
    }

    @Override
    public String toString() {
        return prefix + "-" + String.format(Locale.ROOT, "%04d", number);
    }
}
