package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition in DRL of which the negation can be said too. */
sealed interface Said {
    /** How many alternatives Drools makes of it. */
    int alternatives();

    /** What holds exactly when this does not; {@code null} when that cannot be said. */
    @Nullable Said negated();

    /**
     * As one condition, in parentheses where it has parts.
     *
     * @param numbers numbers the variables, so that no two conditions of a rule share one
     */
    String inline(Numbers numbers);

    /** Counts the conditions of a rule that bind variables. */
    final class Numbers {
        private static final Pattern VARIABLE = Pattern.compile("\\$[a-z]\\b");

        private int last;

        List<String> in(List<String> texts) {
            last++;
            return texts.stream()
                    .map(text ->
                            VARIABLE.matcher(text).replaceAll(name -> Matcher.quoteReplacement(name.group() + last)))
                    .toList();
        }
    }

    /**
     * A condition.
     *
     * @param text as DRL
     * @param opposite its negation as DRL; {@code null} when there is none
     */
    record Leaf(String text, @Nullable String opposite) implements Said {
        @Override
        public int alternatives() {
            return 1;
        }

        @Override
        public @Nullable Said negated() {
            return opposite == null ? null : new Leaf(opposite, text);
        }

        @Override
        public String inline(Numbers numbers) {
            return text.contains("$") ? numbers.in(List.of(text)).get(0) : text;
        }
    }

    /** A condition, and one that speaks of what the first binds; its negation cannot be said. */
    record Pair(String first, String second) implements Said {
        @Override
        public int alternatives() {
            return 1;
        }

        @Override
        public @Nullable Said negated() {
            return null;
        }

        @Override
        public String inline(Numbers numbers) {
            return "(" + String.join(" and ", lines(numbers)) + ")";
        }

        List<String> lines(Numbers numbers) {
            return numbers.in(List.of(first, second));
        }
    }

    /** All hold. */
    record All(List<Said> parts) implements Said {
        @Override
        public int alternatives() {
            return parts.stream().mapToInt(Said::alternatives).reduce(1, Said::times);
        }

        @Override
        public @Nullable Said negated() {
            List<Said> negated = negatedAll(parts);
            return negated == null ? null : any(negated);
        }

        @Override
        public String inline(Numbers numbers) {
            return joined(parts, " and ", numbers);
        }
    }

    /** One or more hold. */
    record Any(List<Said> parts) implements Said {
        @Override
        public int alternatives() {
            return parts.stream().mapToInt(Said::alternatives).reduce(0, (a, b) -> Math.min(a + b, MANY));
        }

        @Override
        public @Nullable Said negated() {
            List<Said> negated = negatedAll(parts);
            return negated == null ? null : all(negated);
        }

        @Override
        public String inline(Numbers numbers) {
            return joined(parts, " or ", numbers);
        }
    }

    /** More alternatives than anybody accepts. */
    int MANY = 1_000_000;

    /** Flattened, so that a part is never of the same kind. */
    static Said all(List<Said> parts) {
        List<Said> flat = new ArrayList<>();
        parts.forEach(part -> flat.addAll(part instanceof All all ? all.parts() : List.of(part)));
        return flat.size() == 1 ? flat.get(0) : new All(List.copyOf(flat));
    }

    /** What stands alone needs no {@code or}. */
    static Said any(List<Said> parts) {
        return parts.size() == 1 ? parts.get(0) : new Any(List.copyOf(parts));
    }

    private static int times(int a, int b) {
        return (int) Math.min((long) a * b, MANY);
    }

    private static @Nullable List<Said> negatedAll(List<Said> parts) {
        List<Said> negated = new ArrayList<>();
        for (Said part : parts) {
            Said opposite = part.negated();
            if (opposite == null) {
                return null;
            }
            negated.add(opposite);
        }
        return negated;
    }

    private static String joined(List<Said> parts, String connective, Numbers numbers) {
        return parts.stream().map(part -> part.inline(numbers)).collect(Collectors.joining(connective, "(", ")"));
    }
}
