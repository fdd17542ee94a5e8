package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/**
 * The rules of one stage. Their names are known from the beginning; their classes are loaded and merged by whoever first
 * needs a session, and others wait for it. Thread-safe.
 */
final class StageRules {
    private final List<CompiledRules> files;
    private final Set<String> names = new HashSet<>();
    private final FutureTask<Opened> opening;

    /**
     * The rules of some files.
     *
     * @param earlier rules of the same stage and the same fact classes; what they have loaded is not loaded again
     */
    StageRules(List<CompiledRules> files, ClassLoader facts, @Nullable StageRules earlier) {
        this.files = files;
        files.forEach(file -> names.addAll(file.rules()));
        Map<ModelLoader.FileVersion, List<Model>> known = earlier == null ? Map.of() : earlier.models();
        this.opening = new FutureTask<>(() -> open(ModelLoader.load(files, facts, known)));
    }

    private record Opened(ModelLoader.Loaded loaded, MergedRules rules) {}

    private static Opened open(ModelLoader.Loaded loaded) {
        return new Opened(loaded, new MergedRules(loaded.loader(), loaded.models()));
    }

    Set<String> names() {
        return names;
    }

    /** Whether these are the rules of the same files. */
    boolean isOf(List<CompiledRules> others) {
        return versions(files).equals(versions(others));
    }

    private static List<ModelLoader.FileVersion> versions(List<CompiledRules> files) {
        return files.stream().map(ModelLoader.FileVersion::of).toList();
    }

    /** What sessions are made of. */
    MergedRules merged() {
        return opened().rules();
    }

    /** Rules that were to be had, but could not be loaded when they were needed. */
    List<Diagnostic> missing() {
        List<String> loaded = opened().loaded().ruleNames();
        Set<String> lost = new TreeSet<>(names);
        loaded.forEach(lost::remove);
        return lost.isEmpty() ? List.of() : new ArrayList<>(opened().loaded().diagnostics());
    }

    private Map<ModelLoader.FileVersion, List<Model>> models() {
        return opening.isDone() ? opened().loaded().sound() : Map.of();
    }

    private Opened opened() {
        opening.run();
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The rules cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rules are loaded", e);
        }
    }
}
