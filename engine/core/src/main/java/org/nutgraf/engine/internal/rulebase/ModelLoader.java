package org.nutgraf.engine.internal.rulebase;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;

/** Instantiates compiled rules; one that cannot be costs only itself. */
final class ModelLoader {

    private static final String METHODS = "RuleMethods";

    private final BundleLoader loader;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ModelLoader(BundleLoader loader) {
        this.loader = loader;
    }

    /** Loads all bundles through one loader, which is much quicker than a loader for each. */
    static Loaded load(List<CompiledRules> compiled, ClassLoader facts) {
        return load(compiled, facts, Map.of());
    }

    /**
     * Loads the bundles that are not known yet.
     *
     * @param known what was loaded before, against the same fact classes
     */
    static Loaded load(List<CompiledRules> compiled, ClassLoader facts, Map<FileVersion, List<Model>> known) {
        Map<String, RuleBundle> bundles = new LinkedHashMap<>();
        List<Diagnostic> damaged = new ArrayList<>();
        for (CompiledRules rules : compiled) {
            if (known.containsKey(FileVersion.of(rules))) {
                continue;
            }
            try {
                bundles.put(rules.path(), RuleBundle.of(rules.bytes()));
            } catch (IOException | RuntimeException e) {
                damaged.add(problem(rules.path(), "The compiled rules are damaged"));
            }
        }
        BundleLoader loader = new BundleLoader(new FactLoader(facts), bundles.values());
        ModelLoader models = new ModelLoader(loader);
        models.diagnostics.addAll(damaged);
        Map<FileVersion, List<Model>> result = new LinkedHashMap<>();
        for (CompiledRules rules : compiled) {
            FileVersion version = FileVersion.of(rules);
            RuleBundle bundle = bundles.get(rules.path());
            List<Model> before = known.get(version);
            if (before != null) {
                result.put(version, before);
            } else if (bundle != null) {
                result.put(version, models.instantiate(rules.path(), bundle));
            }
        }
        return new Loaded(loader, result, List.copyOf(models.diagnostics));
    }

    private List<Model> instantiate(String path, RuleBundle bundle) {
        List<Model> models = new ArrayList<>();
        for (String name : bundle.models()) {
            try {
                Class<?> type = loader.loadClass(name);
                models.add((Model) type.getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                models.add(ruleByRule(path, name, bundle));
            }
        }
        return models;
    }

    private Model ruleByRule(String path, String modelName, RuleBundle bundle) {
        int before = diagnostics.size();
        List<Rule> rules = new ArrayList<>();
        for (String name : bundle.classes().keySet()) {
            if (name.startsWith(modelName + METHODS)) {
                for (Method method : methods(name)) {
                    try {
                        rules.add((Rule) method.invoke(null));
                    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                        diagnostics.add(problem(path, message(bundle, method.getName(), e)));
                    }
                }
            }
        }
        if (diagnostics.size() == before) {
            diagnostics.add(problem(path, "The compiled rules cannot be loaded"));
        }
        String packageName = modelName.substring(0, Math.max(0, modelName.lastIndexOf('.')));
        return new ModelImpl(packageName).withRules(rules);
    }

    private List<Method> methods(String name) {
        try {
            return Arrays.stream(loader.loadClass(name).getDeclaredMethods())
                    .filter(method -> method.getReturnType() == Rule.class && method.getParameterCount() == 0)
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        } catch (ReflectiveOperationException | LinkageError e) {
            return List.of();
        }
    }

    private static String message(RuleBundle bundle, String method, Throwable failure) {
        String rule = bundle.rules().stream()
                .filter(name -> RuleNames.method(name).equals(method))
                .findFirst()
                .orElse(method);
        Throwable cause = failure;
        while ((cause instanceof InvocationTargetException || cause instanceof ExceptionInInitializerError)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "Rule \"" + rule + "\" cannot be loaded: " + cause.getMessage();
    }

    private static Diagnostic problem(String path, String message) {
        return new Diagnostic(Severity.ERROR, "rule-load", path, 0, 0, message, null);
    }

    /** A rule file and what it was compiled from. */
    record FileVersion(String path, String key) {
        static FileVersion of(CompiledRules rules) {
            return new FileVersion(rules.path(), rules.key());
        }
    }

    /**
     * Models with the loader of their classes.
     *
     * @param loader loader of the rules' classes, at least of those that were not known before
     * @param byFile the models of each file, in the order of the files
     * @param diagnostics rules and files that could not be loaded
     */
    record Loaded(BundleLoader loader, Map<FileVersion, List<Model>> byFile, List<Diagnostic> diagnostics) {

        List<Model> models() {
            return byFile.values().stream().flatMap(List::stream).toList();
        }

        List<String> ruleNames() {
            return models().stream()
                    .flatMap(model -> model.getRules().stream())
                    .map(Rule::getName)
                    .toList();
        }

        /** What need not be loaded again; a file with a problem is, so that the problem is told again. */
        Map<FileVersion, List<Model>> sound() {
            Map<FileVersion, List<Model>> sound = new LinkedHashMap<>(byFile);
            diagnostics.forEach(diagnostic ->
                    sound.keySet().removeIf(version -> version.path().equals(diagnostic.file())));
            return sound;
        }
    }
}
