package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.FactList;
import org.nutgraf.engine.internal.decide.Passing;

/**
 * The facts of one article by the tests that they pass. Not thread-safe.
 *
 * <p>As large as what the article touches: nothing in it grows with the number of rules.
 */
public final class Board implements Passing {
    private static final int HASH = 0x9E3779B9;

    private final Questions questions;
    private final List<Object> facts;
    private int[] touched = new int[64];
    private int size;
    private int[] keys = new int[256];
    private @Nullable FactList[] lists = new @Nullable FactList[keys.length];
    private Object adding = this;
    private ClassTests asked = ClassTests.NONE;
    private final IntConsumer passed = this::passed;

    /** A board with all facts of an article. */
    Board(Questions questions, List<?> facts) {
        this.questions = questions;
        this.facts = new ArrayList<>(facts.size() + 16);
        for (int i = 0; i < facts.size(); i++) {
            add(facts.get(i));
        }
    }

    /** Adds a fact that rules derived. */
    public void add(Object fact) {
        facts.add(fact);
        adding = fact;
        // Facts of a class mostly stand beside each other.
        if (!asked.isFor(fact)) {
            asked = questions.about(fact);
        }
        asked.passed(fact, passed);
    }

    /** Another board with the same facts. */
    Board copy() {
        return new Board(questions, facts);
    }

    /** All facts, in the order in which they came. */
    public List<Object> facts() {
        return Collections.unmodifiableList(facts);
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

    private void passed(int test) {
        int slot = slot(test);
        FactList list = lists[slot];
        if (list == null) {
            list = new FactList();
            keys[slot] = test;
            lists[slot] = list;
            touch(test);
        }
        list.add(adding);
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
}
