package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.rules.RuleCases;

/** Cases that are read while the engine is opened which they are for. */
final class CaseReading {
    private final FutureTask<RuleCases> reading;

    private CaseReading(FutureTask<RuleCases> reading) {
        this.reading = reading;
    }

    /**
     * Begins to read the cases of some folders that a filter selects; all without a filter. A filter may select nothing,
     * which is to be told before rules are compiled: with one, it waits for them.
     */
    static CaseReading begin(List<Path> folders, @Nullable String filter) {
        CaseReading cases = begin(() -> RuleCaseRun.read(folders, filter));
        if (filter != null) {
            cases.cases();
        }
        return cases;
    }

    static CaseReading begin(Callable<RuleCases> read) {
        FutureTask<RuleCases> reading = new FutureTask<>(read);
        Thread thread = new Thread(reading, "nutgraf-cases");
        thread.setDaemon(true);
        thread.start();
        return new CaseReading(reading);
    }

    /** Opens an engine meanwhile. Cases that cannot be read are told of before anything that is wrong with the engine. */
    Nutgraf beside(Supplier<Nutgraf> opening) {
        Nutgraf nutgraf;
        try {
            nutgraf = opening.get();
        } catch (RuntimeException e) {
            cases();
            throw e;
        }
        try {
            cases();
            return nutgraf;
        } catch (RuntimeException | Error e) {
            nutgraf.close();
            throw e;
        }
    }

    /** The cases, as soon as all are read. */
    RuleCases cases() {
        return OrderedWork.result(reading);
    }
}
