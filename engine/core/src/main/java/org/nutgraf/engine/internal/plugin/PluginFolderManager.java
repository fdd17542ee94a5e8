package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pf4j.CompoundPluginDescriptorFinder;
import org.pf4j.CompoundPluginLoader;
import org.pf4j.CompoundPluginRepository;
import org.pf4j.DefaultPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginLoader;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginRepository;
import org.pf4j.PluginWrapper;

/** pf4j's manager, with the API pinned to the host. */
final class PluginFolderManager extends DefaultPluginManager {
    private final Map<String, Boolean> accepted = new HashMap<>();

    PluginFolderManager(List<Path> folders, String apiVersion) {
        super(folders);
        setSystemVersion(apiVersion);
    }

    /** Whether a plugin works with this version of Nutgraf; one that does not say is taken at its word. */
    boolean accepts(PluginDescription plugin) {
        return plugin.requires().isEmpty() || accepted.computeIfAbsent(plugin.requires(), this::includesThisVersion);
    }

    private boolean includesThisVersion(String range) {
        try {
            return getVersionManager().checkVersionConstraint(getSystemVersion(), range);
        } catch (RuntimeException e) {
            throw new PluginRefusedException(
                    "plugin-requires-malformed",
                    "Its Plugin-Requires '" + range + "' is no range of versions.",
                    "Write one such as >=1.0.0 & <2.0.0.",
                    e);
        }
    }

    /** What {@link #accepts} said already. */
    @Override
    protected boolean isPluginValid(PluginWrapper plugin) {
        return true;
    }

    /** pf4j would first mount every jar as a file system, to look for properties that only unpacked plugins have. */
    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new CompoundPluginDescriptorFinder()
                .add(new JarDescriptorFinder())
                .add(super.createPluginDescriptorFinder());
    }

    /** We name every file ourselves. */
    @Override
    protected PluginRepository createPluginRepository() {
        return new CompoundPluginRepository();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new CompoundPluginLoader().add(new FolderLoader(this)).add(new JarLoader(this));
    }

    /** Looked at when the first plugin is loaded. */
    private static final class Host {
        static final ClassLoader LOADER = PluginFolderManager.class.getClassLoader();
        static final HostLibraries LIBRARIES = HostLibraries.of(LOADER);
        static final ClassLoader VIEW = LIBRARIES.isEmpty() ? LOADER : new HostView(LOADER, LIBRARIES);
    }

    /**
     * A plugin brings its own libraries, but shares the API, pf4j and the logger with the host, and those {@link HostLibraries} that
     * are the same as its own.
     */
    private static final class HostPinnedLoader extends PluginClassLoader {
        private final List<String> shared;

        HostPinnedLoader(PluginManager manager, PluginDescriptor descriptor, List<String> shared) {
            super(manager, descriptor, Host.VIEW);
            this.shared = shared;
        }

        @Override
        public Class<?> loadClass(String className) throws ClassNotFoundException {
            for (String prefix : shared) {
                if (className.startsWith(prefix)) {
                    return Host.LOADER.loadClass(className);
                }
            }
            return super.loadClass(className);
        }

        @Override
        protected boolean shouldDelegateToParent(String className) {
            return className.startsWith("org.nutgraf.api.")
                    || className.startsWith("org.slf4j.")
                    || super.shouldDelegateToParent(className);
        }
    }

    private static final class JarDescriptorFinder extends ManifestPluginDescriptorFinder {
        @Override
        public boolean isApplicable(Path path) {
            return Files.isRegularFile(path) && !PluginFiles.isZip(path);
        }
    }

    private static final class JarLoader extends JarPluginLoader {
        JarLoader(PluginManager manager) {
            super(manager);
        }

        @Override
        protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
            return new HostPinnedLoader(pluginManager, descriptor, shared(path));
        }

        /** A jar that cannot be read says so when it is loaded. */
        private static List<String> shared(Path jar) {
            try {
                return Host.LIBRARIES.sharedWith(jar);
            } catch (IOException e) {
                return List.of();
            }
        }
    }

    private static final class FolderLoader extends DefaultPluginLoader {
        FolderLoader(PluginManager manager) {
            super(manager);
        }

        @Override
        protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
            return new HostPinnedLoader(pluginManager, descriptor, List.of());
        }
    }
}
