package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What plugins see of their host: everything but its {@link HostLibraries}. What a plugin forgot to bring must not be there by chance,
 * and services that these libraries announce are not for a plugin that brings others.
 */
final class HostView extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;
    private final HostLibraries libraries;

    HostView(ClassLoader host, HostLibraries libraries) {
        super(host);
        this.host = host;
        this.libraries = libraries;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (libraries.hold(name)) {
            throw new ClassNotFoundException(name);
        }
        return host.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL found = host.getResource(name);
        return found == null || !libraries.hold(found) ? found : behindLibraries(name);
    }

    private @Nullable URL behindLibraries(String name) {
        try {
            Enumeration<URL> seen = getResources(name);
            return seen.hasMoreElements() ? seen.nextElement() : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> seen = new ArrayList<>();
        for (URL found : Collections.list(host.getResources(name))) {
            if (!libraries.hold(found)) {
                seen.add(found);
            }
        }
        return Collections.enumeration(seen);
    }
}
