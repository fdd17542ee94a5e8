package org.nutgraf.engine.internal.rule.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Pattern;

/** One of the ways in which conditions can hold: facts that must be there, and facts that must not. */
public final class Branch {
    private static final int MOST = 32;

    /** Patterns and comparisons of one branch: their comparison costs far more than their number. */
    private static final int LARGEST = 100;

    private static final int PREMISE = 0;
    private static final int CONCLUSION = 1_000;

    private final List<Pattern> present;
    private final List<Condition.Not> absent;

    private Branch(List<Pattern> present, List<Condition.Not> absent) {
        this.present = List.copyOf(present);
        this.absent = List.copyOf(absent);
    }

    /** The branches of conditions that hold together; none when they are too many or too large. {@code exists} asks for facts too. */
    public static List<Branch> of(List<Condition> conditions) {
        List<Branch> branches = List.of(new Branch(List.of(), List.of()));
        for (Condition condition : conditions) {
            List<Branch> grown = new ArrayList<>();
            for (Branch choice : choices(condition)) {
                branches.forEach(branch -> grown.add(branch.with(choice)));
            }
            if (grown.size() > MOST || grown.stream().anyMatch(branch -> branch.size() > LARGEST)) {
                return List.of();
            }
            branches = grown;
        }
        return branches;
    }

    private static List<Branch> choices(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return List.of(new Branch(List.of(pattern), List.of()));
        }
        if (condition instanceof Condition.Not not) {
            return List.of(new Branch(List.of(), List.of(not)));
        }
        if (condition instanceof Condition.Exists exists) {
            return of(List.of(exists.condition()));
        }
        if (condition instanceof Condition.And and) {
            return of(and.parts());
        }
        return ((Condition.Or) condition)
                .parts().stream().flatMap(part -> of(List.of(part)).stream()).toList();
    }

    private int size() {
        return present.stream()
                .mapToInt(pattern -> 1 + pattern.constraints().size())
                .sum();
    }

    private Branch with(Branch other) {
        List<Pattern> patterns = new ArrayList<>(present);
        patterns.addAll(other.present);
        List<Condition.Not> denials = new ArrayList<>(absent);
        denials.addAll(other.absent);
        return new Branch(patterns, denials);
    }

    /** The facts that must be there, in the order of the file. */
    public List<Pattern> present() {
        return present;
    }

    /** What must not be there. */
    public List<Condition.Not> absent() {
        return absent;
    }

    /** The first pattern that cannot hold together with those before it; {@code null} when all can. */
    public @Nullable Pattern impossible() {
        ClaimReader reader = new ClaimReader();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            claims.addAll(reader.read(present.get(i), i));
            claims.addAll(ClaimReader.given(present.get(i), i));
            if (!Consistency.possible(claims)) {
                return present.get(i);
            }
        }
        return null;
    }

    /** The first denial of facts that must be there; {@code null} when there is none. */
    public Condition.@Nullable Not contradicted() {
        Premise premise = new Premise(present, PREMISE);
        for (Condition.Not not : absent) {
            for (Branch denied : of(List.of(not.condition()))) {
                if (denied.absent.isEmpty() && premise.implies(denied.present, CONCLUSION)) {
                    return not;
                }
            }
        }
        return null;
    }

    /** Whether one of the facts that must be there meets a further pattern, which may use their variables. */
    public boolean meets(Pattern pattern) {
        return new Premise(present, PREMISE).implies(List.of(pattern), CONCLUSION);
    }

    /** Whether this holds whenever the other does. */
    public boolean follows(Branch other) {
        Premise premise = new Premise(other.present, PREMISE);
        return premise.implies(present, absent, other.absent, CONCLUSION);
    }

    /**
     * Texts that say what kinds of facts must be there, such as {@code Mention.concept="weapons"}. A branch follows from
     * another only if its texts are among those of the other.
     */
    public Set<String> marks() {
        Set<String> marks = new TreeSet<>();
        ClaimReader reader = new ClaimReader();
        for (int i = 0; i < present.size(); i++) {
            String type = present.get(i).type();
            marks.add(type);
            for (Claim claim : reader.read(present.get(i), i)) {
                if (claim instanceof Claim.Values one
                        && !one.excluded()
                        && one.values().size() == 1
                        && one.term().pattern() == i
                        && one.term().field().equals("concept")) {
                    marks.add(type + "." + one.term().field() + "=" + one.values());
                }
            }
        }
        return marks;
    }

    /** Whether some branch of some conditions holds whenever all of the others' do. */
    public static boolean follow(Collection<Branch> general, Collection<Branch> special) {
        return !general.isEmpty()
                && !special.isEmpty()
                && special.stream().allMatch(each -> general.stream().anyMatch(candidate -> candidate.follows(each)));
    }
}
