package org.nutgraf.engine.internal.rulebase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Defines the classes of compiled rules. Files of one package share classes of equal name, which have equal content. */
final class BundleLoader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    BundleLoader(ClassLoader parent, Collection<RuleBundle> bundles) {
        super(parent);
        bundles.forEach(bundle -> classes.putAll(bundle.classes()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
