package org.nutgraf.engine.internal.rule.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Pattern;

/** Facts that are there, and what can be concluded: other patterns that some of them must meet. */
final class Premise {
    private static final int MOST_TRIES = 2_000;

    private final List<Pattern> patterns;
    private final int base;
    private final ClaimReader reader = new ClaimReader();
    private final Set<Claim> claims = new HashSet<>();
    private int tries;

    Premise(List<Pattern> patterns, int base) {
        this.patterns = patterns;
        this.base = base;
        for (int i = 0; i < patterns.size(); i++) {
            claims.addAll(reader.read(patterns.get(i), base + i));
            claims.addAll(ClaimReader.given(patterns.get(i), base + i));
        }
    }

    /** Whether some of the facts meet these patterns, which may use variables of the premise. */
    boolean implies(List<Pattern> conclusion, int first) {
        return implies(new ClaimReader(reader), conclusion, List.of(), List.of(), first);
    }

    /** The same for a rule of its own, with its own variables, and with what must not be there. */
    boolean implies(List<Pattern> conclusion, List<Condition.Not> denials, List<Condition.Not> denied, int first) {
        return implies(new ClaimReader(), conclusion, denials, denied, first);
    }

    private boolean implies(
            ClaimReader other,
            List<Pattern> conclusion,
            List<Condition.Not> denials,
            List<Condition.Not> denied,
            int first) {
        List<List<Claim>> wanted = new ArrayList<>();
        for (int i = 0; i < conclusion.size(); i++) {
            wanted.add(other.read(conclusion.get(i), first + i));
        }
        tries = 0;
        return meets(new Search(conclusion, wanted, other, denials, denied, first), 0, new HashMap<>());
    }

    private record Search(
            List<Pattern> patterns,
            List<List<Claim>> claims,
            ClaimReader reader,
            List<Condition.Not> denials,
            List<Condition.Not> denied,
            int first) {}

    private boolean meets(Search search, int at, Map<Integer, Integer> roles) {
        UnaryOperator<Term> mapping =
                term -> new Term(roles.getOrDefault(term.pattern(), term.pattern()), term.field());
        if (at == search.patterns().size()) {
            return denies(search, mapping);
        }
        for (int i = 0; i < patterns.size() && tries++ < MOST_TRIES; i++) {
            if (patterns.get(i).factClass().equals(search.patterns().get(at).factClass())) {
                roles.put(search.first() + at, base + i);
                boolean met = search.claims().get(at).stream().allMatch(claim -> holds(claim.mapped(mapping)))
                        && meets(search, at + 1, roles);
                if (met) {
                    return true;
                }
                roles.remove(search.first() + at);
            }
        }
        return false;
    }

    private boolean holds(Claim claim) {
        if (claims.contains(claim)) {
            return true;
        }
        Claim denied = claim.denied();
        if (denied == null) {
            return false;
        }
        List<Claim> together = new ArrayList<>(claims);
        together.add(denied);
        return !Consistency.possible(together);
    }

    /** What the conclusion denies must be denied by the premise in the same words. */
    private boolean denies(Search search, UnaryOperator<Term> mapping) {
        Set<String> known = new HashSet<>();
        search.denied().forEach(not -> known.add(wording(not.condition(), new ClaimReader(reader), term -> term)));
        return search.denials().stream()
                .allMatch(not -> known.contains(wording(not.condition(), new ClaimReader(search.reader()), mapping)));
    }

    private static String wording(Condition condition, ClaimReader reader, UnaryOperator<Term> mapping) {
        return wording(condition, reader, mapping, new int[] {-2});
    }

    /** Facts inside are numbered anew, so that the same words are the same text. */
    private static String wording(Condition condition, ClaimReader reader, UnaryOperator<Term> mapping, int[] number) {
        if (condition instanceof Pattern pattern) {
            int mine = number[0]--;
            List<String> parts = new ArrayList<>();
            reader.read(pattern, mine)
                    .forEach(claim -> parts.add(claim.mapped(mapping).toString()));
            parts.sort(null);
            return pattern.factClass() + parts;
        }
        if (condition instanceof Condition.Not not) {
            return "not " + wording(not.condition(), reader, mapping, number);
        }
        if (condition instanceof Condition.Exists exists) {
            return wording(exists.condition(), reader, mapping, number);
        }
        Condition.Group group = (Condition.Group) condition;
        StringBuilder text = new StringBuilder(group instanceof Condition.Or ? "or" : "and");
        group.parts()
                .forEach(part -> text.append('(')
                        .append(wording(part, reader, mapping, number))
                        .append(')'));
        return text.toString();
    }
}
