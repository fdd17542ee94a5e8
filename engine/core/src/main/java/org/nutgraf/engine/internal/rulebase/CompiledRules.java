package org.nutgraf.engine.internal.rulebase;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A compiled rule file as a plain value, to be kept or sent anywhere and loaded without a compiler.
 *
 * @param path the file as diagnostics name it
 * @param key what it was compiled from: rules, fact classes and engine
 * @param bytes its classes
 */
public record CompiledRules(String path, String key, byte[] bytes) implements Serializable {

    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledRules that
                && path.equals(that.path)
                && key.equals(that.key)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + key.hashCode();
    }

    @Override
    public String toString() {
        return "CompiledRules[" + path + ", " + bytes.length + " bytes]";
    }
}
