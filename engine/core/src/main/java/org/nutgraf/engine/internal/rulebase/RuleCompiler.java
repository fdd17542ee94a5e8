package org.nutgraf.engine.internal.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;

/** Turns one checked rule file at a time into classes. Thread-safe. */
final class RuleCompiler {

    private static final AtomicLong COMPILED = new AtomicLong();
    private static final String CLASS = ".class";
    private static final String MODELS = "drools-model";
    private static final String GENERATED = "Java source of ";

    private final ClassLoader loader;

    RuleCompiler(ClassLoader facts) {
        this.loader = new FactLoader(facts);
    }

    /** How many files this process has compiled. */
    static long compiled() {
        return COMPILED.get();
    }

    /** The outcome for one file: compiled rules, or the reasons why there are none. */
    Compilation compile(CompilableFile file, String key) {
        KieServices services = KieServices.get();
        // Generated class names are derived from this id: were it reused, two files of a package could not share a
        // loader.
        ReleaseId release = services.newReleaseId("nutgraf", "rules-" + key, Long.toString(COMPILED.incrementAndGet()));
        try {
            KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
            // The code generator sees the package only, so that a moved file keeps its compiled form.
            String folder = file.packageName().replace('.', '/');
            files.write("src/main/resources/" + folder + "/rules.drl", file.source());
            KieBuilderImpl builder = new KieBuilderImpl(files, loader);
            builder.buildAll(ExecutableModelProject.class);
            List<Diagnostic> diagnostics = diagnostics(file, builder);
            if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
                return Compilation.failed(diagnostics);
            }
            InternalKieModule module = (InternalKieModule) builder.getKieModuleIgnoringErrors();
            RuleBundle bundle = bundle(module, file);
            return Compilation.done(bundle.toBytes(), diagnostics);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return Compilation.failed(List.of(problem(file, Severity.ERROR, 0, String.valueOf(e.getMessage()))));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static RuleBundle bundle(InternalKieModule module, CompilableFile file) {
        List<String> models = new ArrayList<>();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (String name : module.getFileNames().stream().sorted().toList()) {
            if (name.endsWith(CLASS) && !name.startsWith("org/drools/project/")) {
                String className =
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.');
                classes.put(className, module.getBytes(name));
            } else if (name.endsWith(MODELS)) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && line.indexOf(':') < 0)
                        .forEach(models::add);
            }
        }
        return new RuleBundle(models, RuleNames.in(file.source()), classes);
    }

    private static List<Diagnostic> diagnostics(CompilableFile file, KieBuilderImpl builder) {
        Set<Diagnostic> diagnostics = new LinkedHashSet<>();
        for (Message message : builder.getResults().getMessages()) {
            if (message.getLevel() != Message.Level.INFO && !message.getText().startsWith(GENERATED)) {
                Severity severity = message.getLevel() == Message.Level.ERROR ? Severity.ERROR : Severity.WARNING;
                // A line of generated Java means nothing to the author of the rules.
                boolean inRules = String.valueOf(message.getPath()).endsWith(".drl");
                diagnostics.add(problem(file, severity, inRules ? message.getLine() : 0, message.getText()));
            }
        }
        if (diagnostics.isEmpty() && builder.getResults().hasMessages(Message.Level.ERROR)) {
            diagnostics.add(problem(file, Severity.ERROR, 0, ""));
        }
        return List.copyOf(diagnostics);
    }

    private static Diagnostic problem(CompilableFile file, Severity severity, int line, String text) {
        String firstLine = Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("no reason given");
        return new Diagnostic(
                severity,
                "rule-compile",
                file.path(),
                Math.max(0, line),
                0,
                "The rules cannot be compiled: " + firstLine,
                null);
    }
}
