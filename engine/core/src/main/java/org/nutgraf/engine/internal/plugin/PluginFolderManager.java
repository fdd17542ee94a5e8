package org.nutgraf.engine.internal.plugin;

import java.nio.file.Path;
import java.util.List;
import org.pf4j.CompoundPluginLoader;
import org.pf4j.DefaultPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginLoader;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;

/** pf4j's manager, with the API pinned to the host. */
final class PluginFolderManager extends DefaultPluginManager {

    PluginFolderManager(List<Path> folders, String apiVersion) {
        super(folders);
        setSystemVersion(apiVersion);
    }

    /** Whether a plugin works with this version of Nutgraf; one that does not say is taken at its word. */
    boolean accepts(PluginDescription plugin) {
        if (plugin.requires().isEmpty()) {
            return true;
        }
        try {
            return getVersionManager().checkVersionConstraint(getSystemVersion(), plugin.requires());
        } catch (RuntimeException e) {
            throw new PluginRefusedException(
                    "plugin-requires-malformed",
                    "Its Plugin-Requires '" + plugin.requires() + "' is no range of versions.",
                    "Write one such as >=1.0.0 & <2.0.0.",
                    e);
        }
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new CompoundPluginLoader().add(new FolderLoader(this)).add(new JarLoader(this));
    }

    /** A plugin brings its own libraries, but shares the API, pf4j and the logger with the host. */
    private static final class HostPinnedLoader extends PluginClassLoader {
        HostPinnedLoader(PluginManager manager, PluginDescriptor descriptor) {
            super(manager, descriptor, PluginFolderManager.class.getClassLoader());
        }

        @Override
        protected boolean shouldDelegateToParent(String className) {
            return className.startsWith("org.nutgraf.api.")
                    || className.startsWith("org.slf4j.")
                    || super.shouldDelegateToParent(className);
        }
    }

    private static final class JarLoader extends JarPluginLoader {
        JarLoader(PluginManager manager) {
            super(manager);
        }

        @Override
        protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
            return new HostPinnedLoader(pluginManager, descriptor);
        }
    }

    private static final class FolderLoader extends DefaultPluginLoader {
        FolderLoader(PluginManager manager) {
            super(manager);
        }

        @Override
        protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
            return new HostPinnedLoader(pluginManager, descriptor);
        }
    }
}
