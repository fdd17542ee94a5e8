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
    private int[] touched = new int[64];
    private int size;
    private int[] keys = new int[256];
    private @Nullable FactList[] lists = new @Nullable FactList[keys.length];
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
        FactList list = lists[slot(number)];
        return list == null ? FactList.NONE : list;
    }

    /** Whether some fact passes a test. */
    boolean has(int test) {
        return lists[slot(test)] != null;
    }

    /** How many tests are passed by some fact. */
    int touched() {
        return size;
    }

    /** One of the tests that are passed by some fact, in the order in which they came to be. */
    int touched(int i) {
        return touched[i];
    }

    private FactList listOf(int test) {
        int slot = slot(test);
        FactList list = lists[slot];
        if (list == null) {
            list = new FactList(facts);
            keys[slot] = test;
            lists[slot] = list;
            touch(test);
        }
        return list;
    }

    private void touch(int test) {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, size * 2);
        }
        touched[size++] = test;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable FactList[] oldLists = lists;
        keys = new int[oldKeys.length * 2];
        lists = new @Nullable FactList[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLists[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lists[slot] = oldLists[i];
            }
        }
    }

    /** Where the list of a test stands or would stand. */
    private int slot(int test) {
        int mask = keys.length - 1;
        int mixed = test * HASH;
        int slot = (mixed ^ mixed >>> 16) & mask;
        while (lists[slot] != null && keys[slot] != test) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Puts places into the lists of tests. */
    private final class Noting implements Passed {
        @Override
        public void one(int test, int place) {
            listOf(test).add(place);
        }

        @Override
        public void all(int test, Groups groups, int group) {
            listOf(test).addAll(groups.places(), groups.starts()[group], groups.starts()[group + 1]);
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
