package org.nutgraf.engine.internal.plugin;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.FactSchema;

/**
 * The fact records that rules may use: the API's own and those that plugins export.
 *
 * <p>Simple names are unique: a second record of a name is refused when its plugin is loaded, because two classes
 * of one name end in a ClassCastException deep inside a rule.
 */
public final class FactTypes {
    private final Map<String, Class<? extends Record>> bySimpleName = new TreeMap<>();
    private @Nullable ClassLoader loader;

    FactTypes() {
        FactSchema.OWN.forEach(type -> bySimpleName.put(type.getSimpleName(), type));
    }

    /** The records of the API alone. */
    public static FactTypes builtIn() {
        return new FactTypes();
    }

    /** Adds a plugin's record, or returns the record that already has its name. */
    @Nullable Class<? extends Record> add(Class<? extends Record> type) {
        return bySimpleName.putIfAbsent(type.getSimpleName(), type);
    }

    void remove(Class<? extends Record> type) {
        bySimpleName.remove(type.getSimpleName(), type);
    }

    /** Every record, by simple name. */
    public List<Class<? extends Record>> all() {
        return List.copyOf(bySimpleName.values());
    }

    /** A text that changes whenever a record's name or components change. */
    public String fingerprint() {
        StringBuilder out = new StringBuilder();
        for (Class<? extends Record> type : bySimpleName.values()) {
            out.append(type.getName());
            for (var component : type.getRecordComponents()) {
                out.append(' ')
                        .append(component.getName())
                        .append(':')
                        .append(component.getType().getName());
            }
            out.append('\n');
        }
        return out.toString();
    }

    /**
     * A loader that sees the API and every exported record, wherever its plugin's classes come from. It is always the
     * same one once all plugins are loaded, so that rules loaded through it can be taken over.
     */
    public synchronized ClassLoader loader() {
        if (loader == null) {
            loader = new FactLoader(new ArrayList<>(bySimpleName.values()));
        }
        return loader;
    }

    /** Drools asks a loader for classes and, while compiling, for their bytes: both must be answered. */
    private static final class FactLoader extends ClassLoader {
        private final Map<String, Class<?>> types = new TreeMap<>();

        FactLoader(List<Class<? extends Record>> exported) {
            super(FactTypes.class.getClassLoader());
            exported.forEach(type -> types.put(type.getName(), type));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> type = types.get(name);
            if (type == null) {
                throw new ClassNotFoundException(name);
            }
            return type;
        }

        @Override
        protected @Nullable URL findResource(String name) {
            Class<?> type = typeOf(name);
            return type == null ? null : type.getClassLoader().getResource(name);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            Class<?> type = typeOf(name);
            return type == null
                    ? super.getResourceAsStream(name)
                    : type.getClassLoader().getResourceAsStream(name);
        }

        private @Nullable Class<?> typeOf(String resource) {
            return resource.endsWith(".class")
                    ? types.get(resource.substring(0, resource.length() - ".class".length())
                            .replace('/', '.'))
                    : null;
        }
    }
}
