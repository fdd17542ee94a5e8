package org.nutgraf.engine.internal.pack;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when somebody first asks for it. Thread-safe. */
public final class Lazy<T> {
    private @Nullable Supplier<T> work;
    private volatile @Nullable T value;

    /** Something that this works out. */
    public Lazy(Supplier<T> work) {
        this.work = work;
    }

    /** What was worked out. */
    public T get() {
        T known = value;
        return known == null ? workedOut() : known;
    }

    private synchronized T workedOut() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(work).get();
            value = known;
            work = null;
        }
        return known;
    }
}
