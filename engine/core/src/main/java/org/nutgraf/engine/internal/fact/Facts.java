package org.nutgraf.engine.internal.fact;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an article, in an order that depends on the article alone; a fact is known by its place, from 0.
 *
 * <p>Unmodifiable. The facts of a {@link Run} are made when first asked for and then stay the same objects for one thread;
 * threads may race for a fact, and at worst each gets an equal one.
 */
public final class Facts extends AbstractList<Object> implements RandomAccess {
    private final @Nullable Object[] made;
    private final int size;
    private final List<Run> runs;

    /** @param made has room for more than {@code size} facts, perhaps */
    private Facts(@Nullable Object[] made, int size, List<Run> runs) {
        this.made = made;
        this.size = size;
        this.runs = runs;
    }

    /** Facts that are there already; the same object when it is one of this class. */
    public static Facts of(List<?> facts) {
        return facts instanceof Facts same ? same : new Facts(facts.toArray(), facts.size(), List.of());
    }

    @Override
    public Object get(int place) {
        Object fact = made[place];
        return fact == null ? make(place) : fact;
    }

    @Override
    public int size() {
        return size;
    }

    /** The runs of facts that are made when asked for, in order; all other facts are there. */
    public List<Run> runs() {
        return runs;
    }

    /** The facts of a class; no others are made. */
    public <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            Run run = runAt(place);
            if (run != null && run.type() != type) {
                place = run.end() - 1;
            } else if (get(place).getClass() == type) {
                found.add(type.cast(get(place)));
            }
        }
        return found;
    }

    /** The facts of the run of a class that have a text, each made when asked for; none when its groups are not known. */
    public <T> List<T> grouped(Class<T> type, String text) {
        for (Run run : runs) {
            Groups groups = run.groups();
            if (run.type() == type && groups != null) {
                int group = groups.of(text);
                return group < 0 ? List.of() : new Group<>(type, groups, group);
            }
        }
        return List.of();
    }

    /** The run that a place belongs to; {@code null} when its fact is there. */
    private @Nullable Run runAt(int place) {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.first() <= place && place < run.end()) {
                return run;
            }
        }
        return null;
    }

    private Object make(int place) {
        Run run = runAt(place);
        if (run == null) {
            throw new IndexOutOfBoundsException(place);
        }
        Object fact = run.make(place);
        made[place] = fact;
        return fact;
    }

    /** The facts of a group. */
    private final class Group<T> extends AbstractList<T> implements RandomAccess {
        private final Class<T> type;
        private final Groups groups;
        private final int first;
        private final int end;

        Group(Class<T> type, Groups groups, int group) {
            this.type = type;
            this.groups = groups;
            this.first = groups.starts()[group];
            this.end = groups.starts()[group + 1];
        }

        @Override
        public T get(int i) {
            return type.cast(Facts.this.get(groups.places()[first + i]));
        }

        @Override
        public int size() {
            return end - first;
        }
    }

    /** Collects facts in their order. */
    public static final class Builder {
        private @Nullable Object[] made;
        private int size;
        private final List<Run> runs = new ArrayList<>(4);

        /** A builder with room for so many facts. */
        public Builder(int room) {
            made = new @Nullable Object[room];
        }

        /** How many facts there are by now: the place of the next one. */
        public int size() {
            return size;
        }

        /** Adds a fact. */
        public void add(Object fact) {
            reserve(1);
            made[size++] = fact;
        }

        /** Adds facts. */
        public void addAll(List<?> facts) {
            reserve(facts.size());
            for (int i = 0; i < facts.size(); i++) {
                made[size++] = facts.get(i);
            }
        }

        /**
         * Adds facts that are made when asked for.
         *
         * @param count how many
         * @param maker makes the fact with a number, from 0
         * @param groups what the facts say, by place; {@code null} when they say it one by one
         */
        public <T> void add(Class<T> type, int count, IntFunction<T> maker, @Nullable Groups groups) {
            if (count > 0) {
                reserve(count);
                runs.add(new Run(type, size, size + count, maker, groups));
                size += count;
            }
        }

        /** All facts added. The builder is of no use any more. */
        public Facts build() {
            return new Facts(made, size, List.copyOf(runs));
        }

        private void reserve(int more) {
            if (size + more > made.length) {
                made = Arrays.copyOf(made, Math.max(made.length * 2, size + more));
            }
        }
    }
}
