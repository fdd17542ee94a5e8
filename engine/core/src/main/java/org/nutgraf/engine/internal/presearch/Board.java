package org.nutgraf.engine.internal.presearch;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.FactList;
import org.nutgraf.engine.internal.decide.Passing;
import org.nutgraf.engine.internal.fact.Facts;
import org.nutgraf.engine.internal.fact.Groups;
import org.nutgraf.engine.internal.fact.Run;

/**
 * The facts of one article by the tests that they pass. Not thread-safe.
 *
 * <p>As large as what the article touches: nothing in it grows with the number of rules.
 */
public final class Board implements Passing {
    private static final int HASH = 0x9E3779B9;

    private final Questions questions;
    private final Facts given;
    private final List<Object> added = new ArrayList<>(0);
    private final List<Object> facts = new AllFacts();
    /** For each place of a hash table, one more than the number of the touched test that stands there. */
    private int[] slots = new int[256];

    private int size;
    private int[] touched = new int[slots.length / 4];
    /** For each touched test the facts that pass it: a list, or a group of which none was made yet. */
    private @Nullable FactList[] lists = new @Nullable FactList[touched.length];

    private @Nullable Groups[] groups = new @Nullable Groups[touched.length];
    private int[] group = new int[touched.length];
    private int adding;
    private ClassTests asked = ClassTests.NONE;
    private final Noting noting = new Noting();
    private final IntConsumer passed = test -> noting.one(test, adding);

    /** A board with all facts of an article. */
    Board(Questions questions, Facts given) {
        this.questions = questions;
        this.given = given;
        int next = 0;
        for (Run run : given.runs()) {
            single(next, run.first());
            questions.about(run.type()).passed(run, given, noting);
            next = run.end();
        }
        single(next, given.size());
    }

    private void single(int first, int end) {
        for (int place = first; place < end; place++) {
            ask(place);
        }
    }

    /** Adds a fact that rules derived. */
    public void add(Object fact) {
        added.add(fact);
        ask(facts.size() - 1);
    }

    private void ask(int place) {
        Object fact = facts.get(place);
        adding = place;
        // Facts of a class mostly stand beside each other.
        if (!asked.isFor(fact)) {
            asked = questions.about(fact.getClass());
        }
        asked.passed(fact, passed);
    }

    /** Another board with the same facts. */
    Board copy() {
        Board copy = new Board(questions, given);
        added.forEach(copy::add);
        return copy;
    }

    /** All facts, in the order in which they came; not to be changed. */
    public List<Object> facts() {
        return facts;
    }

    /** All facts of a class. */
    Set<Object> facts(Class<?> type) {
        Set<Object> found = new HashSet<>(given.all(type));
        added.stream().filter(type::isInstance).forEach(found::add);
        return found;
    }

    @Override
    public FactList test(int number) {
        int slot = slot(number);
        return slots[slot] == 0 ? FactList.NONE : list(slots[slot] - 1);
    }

    /** Whether some fact passes a test. */
    boolean has(int test) {
        return slots[slot(test)] != 0;
    }

    /** How many tests are passed by some fact. */
    int touched() {
        return size;
    }

    /** One of the tests that are passed by some fact, in the order in which they came to be. */
    int touched(int i) {
        return touched[i];
    }

    private FactList list(int i) {
        FactList list = lists[i];
        if (list == null) {
            list = new FactList(facts);
            lists[i] = list;
            Groups its = groups[i];
            if (its != null) {
                list.addAll(its, group[i]);
            }
        }
        return list;
    }

    /** The number of a test that was just touched, or had been before. */
    private int touch(int test) {
        int slot = slot(test);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == touched.length) {
            grow();
            slot = slot(test);
        }
        touched[size] = test;
        slots[slot] = ++size;
        return size - 1;
    }

    private void grow() {
        touched = Arrays.copyOf(touched, size * 2);
        lists = Arrays.copyOf(lists, size * 2);
        groups = Arrays.copyOf(groups, size * 2);
        group = Arrays.copyOf(group, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(touched[i])] = i + 1;
        }
    }

    /** Where a test stands or would stand. */
    private int slot(int test) {
        int mask = slots.length - 1;
        int mixed = test * HASH;
        int slot = (mixed ^ mixed >>> 16) & mask;
        while (slots[slot] != 0 && touched[slots[slot] - 1] != test) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Puts places into the lists of tests. */
    private final class Noting implements Passed {
        @Override
        public void one(int test, int place) {
            list(touch(test)).add(place);
        }

        @Override
        public void all(int test, Groups its, int number) {
            int i = touch(test);
            if (groups[i] == null && lists[i] == null) {
                groups[i] = its;
                group[i] = number;
            } else {
                list(i).addAll(its, number);
            }
        }
    }

    /** Those of the article, and behind them those that were added. */
    private final class AllFacts extends AbstractList<Object> {
        @Override
        public Object get(int place) {
            return place < given.size() ? given.get(place) : added.get(place - given.size());
        }

        @Override
        public int size() {
            return given.size() + added.size();
        }
    }
}
