package org.nutgraf.engine.internal.plugin;

import java.util.function.Supplier;

/**
 * Calls into plugins with their own class loader as the thread's context class loader, because libraries that a plugin
 * bundles look up their services through it.
 */
final class ContextLoader {
    private ContextLoader() {}

    static <T> T of(Object extension, Supplier<T> act) {
        return with(extension.getClass().getClassLoader(), act);
    }

    static <T> T with(ClassLoader plugin, Supplier<T> act) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin);
        try {
            return act.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
