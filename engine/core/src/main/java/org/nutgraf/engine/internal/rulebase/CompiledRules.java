package org.nutgraf.engine.internal.rulebase;

import java.io.IOException;
import java.util.List;

/** A compiled rule file. Its classes are fetched when a session needs them, which most runs never do. Thread-safe. */
final class CompiledRules {
    private final String path;
    private final String key;
    private final List<String> rules;
    private final Source source;

    /** Where the classes are. */
    @FunctionalInterface
    interface Source {
        /** The bytes of a {@link RuleBundle}; fails when they are lost and cannot be made again. */
        byte[] bytes() throws IOException;
    }

    /**
     * A compiled rule file.
     *
     * @param path the file as diagnostics name it
     * @param key what it was compiled from: rules, fact classes and engine
     * @param rules the names of the rules in it that can be loaded
     * @param source where its classes are
     */
    CompiledRules(String path, String key, List<String> rules, Source source) {
        this.path = path;
        this.key = key;
        this.rules = List.copyOf(rules);
        this.source = source;
    }

    String path() {
        return path;
    }

    String key() {
        return key;
    }

    List<String> rules() {
        return rules;
    }

    byte[] bytes() throws IOException {
        return source.bytes();
    }

    /** The same with other rules that can be loaded. */
    CompiledRules withRules(List<String> names) {
        return new CompiledRules(path, key, names, source);
    }

    /** The same in a file that was moved. */
    CompiledRules at(String newPath) {
        return path.equals(newPath) ? this : new CompiledRules(newPath, key, rules, source);
    }

    @Override
    public String toString() {
        return "CompiledRules[" + path + ", " + rules.size() + " rules]";
    }
}
