package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.output.Style;
import org.nutgraf.engine.FolderWatch;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.engine.Reload;
import org.nutgraf.testkit.rules.CaseOutcome;
import org.nutgraf.testkit.rules.RuleCases;

/**
 * Runs cases again after every save and tells what the edit has changed.
 *
 * <p>All selected cases run each time. A word list, a shared rule or a negative pattern can change the outcome of a case
 * that names neither rule nor category, and all of them together take less time than a person notices.
 */
final class RulesTestWatch {
    private final Console console;
    private final ResultStream results;
    private final Nutgraf nutgraf;
    private final List<Path> folders;
    private final @Nullable String filter;
    private final Style style;
    private final Map<String, CaseOutcome> before = new HashMap<>();
    private Set<Diagnostic> known = Set.of();

    RulesTestWatch(
            Console console, ResultStream results, Nutgraf nutgraf, List<Path> folders, @Nullable String filter) {
        this.console = console;
        this.results = results;
        this.nutgraf = nutgraf;
        this.folders = folders;
        this.filter = filter;
        this.style = console.style(results.isFile());
    }

    /** Watches until it is stopped. */
    void run(List<CaseOutcome> outcomes) {
        outcomes.forEach(outcome -> before.put(outcome.ruleCase().displayName(), outcome));
        known = Set.copyOf(defects(RuleCaseRun.read(folders, null), new RuleFiles(folders)));
        try (StopSignal stop = new StopSignal();
                FolderWatch watch = nutgraf.watch(this::changed)) {
            console.note("watching "
                    + String.join(", ", folders.stream().map(Paths::shown).toList()) + "; Ctrl-C ends");
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void changed(Reload reload) {
        long began = System.nanoTime();
        StringBuilder out = new StringBuilder("\n" + style.strong(names(reload.changed())) + "\n");
        RuleCases all;
        RuleCases cases;
        try {
            all = RuleCaseRun.read(folders, null);
            cases = filter == null ? all : all.filter(filter);
        } catch (NutgrafException e) {
            results.write(out.append(e.getMessage()).append('\n').toString());
            return;
        }
        tellDefects(all, out);
        List<CaseOutcome> outcomes = RuleCaseRun.run(nutgraf, cases, outcome -> {});
        tellOutcomes(outcomes, out);
        double seconds = reload.millis() / 1e3 + (System.nanoTime() - began) / 1e9;
        out.append(RulesTestCommand.summary(outcomes, cases.problems()).stripTrailing())
                .append(style.faint(String.format(Locale.ROOT, " (%.2f s)", seconds)))
                .append('\n');
        results.write(out.toString());
    }

    private static String names(Set<Path> changed) {
        List<String> names = new TreeSet<>(changed).stream().map(Paths::shown).toList();
        if (names.isEmpty()) {
            return "many files changed";
        }
        int more = names.size() - 3;
        return String.join(", ", names.subList(0, Math.min(3, names.size()))) + (more > 0 ? ", " + more + " more" : "");
    }

    /** Errors as long as they are there, warnings once. */
    private void tellDefects(RuleCases cases, StringBuilder out) {
        RuleFiles files = new RuleFiles(folders);
        CodeFrame frame = new CodeFrame(files, style);
        List<Diagnostic> now = defects(cases, files);
        Set<String> broken = new TreeSet<>();
        for (Diagnostic defect : now) {
            if (defect.isError() || !known.contains(defect)) {
                out.append(frame.write(defect));
            }
            String file = defect.file();
            if (defect.isError() && file != null && file.endsWith(".drl")) {
                broken.add(file);
            }
        }
        broken.forEach(file -> out.append(style.warning("as before "))
                .append(file)
                .append(" has errors; what it said before them still holds\n"));
        if (now.stream().noneMatch(Diagnostic::isError) && known.stream().anyMatch(Diagnostic::isError)) {
            out.append(style.good("mended ")).append("no errors any more\n");
        }
        known = Set.copyOf(now);
    }

    /** What {@code rules check} would say, and plugins that are refused; sorted, each once. */
    private List<Diagnostic> defects(RuleCases cases, RuleFiles files) {
        List<Diagnostic> refused = nutgraf.plugins().stream()
                .map(PluginInfo::problem)
                .filter(Objects::nonNull)
                .toList();
        return RuleDefects.of(nutgraf.rules(), cases, refused, files).all();
    }

    /** What is otherwise than before the edit: new failures in full, the rest by name. */
    private void tellOutcomes(List<CaseOutcome> outcomes, StringBuilder out) {
        Map<String, CaseOutcome> now = new HashMap<>();
        for (CaseOutcome outcome : outcomes) {
            String name = outcome.ruleCase().displayName();
            now.put(name, outcome);
            CaseOutcome earlier = before.get(name);
            boolean otherwise = earlier == null
                    || earlier.status() != outcome.status()
                    || !earlier.failures().equals(outcome.failures());
            if (!otherwise) {
                continue;
            }
            if (outcome.status() == CaseOutcome.Status.PASSED) {
                out.append(style.good(earlier == null ? "new    " : "passes "))
                        .append(name)
                        .append('\n');
            } else {
                out.append(RulesTestCommand.text(outcome, style));
            }
        }
        before.clear();
        before.putAll(now);
    }
}
