package org.nutgraf.engine.internal.plugin;

import java.util.List;
import org.nutgraf.engine.PluginInfo;

/**
 * The plugins in use.
 *
 * <p>Closing it releases the plugins' class loaders; parsers must not be called afterwards.
 */
public final class PluginHost implements AutoCloseable {
    private final List<LoadedParser> parsers;
    private final List<PluginInfo> plugins;
    private final FactTypes factTypes;
    private final PluginFiles files;
    private final Runnable release;

    PluginHost(
            List<LoadedParser> parsers,
            List<PluginInfo> plugins,
            FactTypes factTypes,
            PluginFiles files,
            Runnable release) {
        this.parsers = List.copyOf(parsers);
        this.plugins = List.copyOf(plugins);
        this.factTypes = factTypes;
        this.files = files;
        this.release = release;
    }

    /** The parsers, by id. */
    public List<LoadedParser> parsers() {
        return parsers;
    }

    /** What was loaded and what was refused, with the reason. */
    public List<PluginInfo> plugins() {
        return plugins;
    }

    /** The fact records that rules may use. */
    public FactTypes factTypes() {
        return factTypes;
    }

    /** Whether the folders of plugins and layouts hold what they held when this was loaded. */
    public boolean isCurrent() {
        return files.isCurrent();
    }

    @Override
    public void close() {
        release.run();
    }
}
