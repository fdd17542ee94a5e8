package org.nutgraf.engine.internal.rulebase;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * Sees the rule engine through its parent and fact classes through another loader.
 *
 * <p>Both lookups are needed: the code generator asks for classes, the Java compiler behind it for class files.
 */
final class FactLoader extends ClassLoader {

    private final ClassLoader facts;

    FactLoader(ClassLoader facts) {
        super(FactLoader.class.getClassLoader());
        this.facts = facts;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return facts.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return facts.getResource(name);
    }
}
