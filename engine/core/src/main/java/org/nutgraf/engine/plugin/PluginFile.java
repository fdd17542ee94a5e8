package org.nutgraf.engine.plugin;

import java.nio.file.Path;
import java.util.List;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.engine.internal.plugin.ArchiveInspection;
import org.nutgraf.engine.internal.plugin.LoadedParser;
import org.nutgraf.engine.internal.plugin.PluginHost;
import org.nutgraf.engine.internal.plugin.PluginLoading;

/**
 * A jar or zip, loaded as Nutgraf loads it, without any other plugin.
 *
 * <pre>{@code
 * try (PluginFile plugin = PluginFile.open(jar)) {
 *     plugin.parsers().forEach(parser -> System.out.println(parser.id()));
 * }
 * }</pre>
 *
 * <p>Opening runs code of the plugin, which may do whatever the calling process may. A zip is unpacked beside itself.
 * Thread-safe; parsers must not be called after closing.
 */
public final class PluginFile implements AutoCloseable {
    private final PluginHost host;

    private PluginFile(PluginHost host) {
        this.host = host;
    }

    /**
     * What can be said about a file without running anything of it.
     *
     * @return errors, for which it is refused or will fail, and warnings; of a file that is no archive, one error
     */
    public static List<Diagnostic> inspect(Path file) {
        return ArchiveInspection.of(file);
    }

    /** Loads a file; {@link #info} says whether that went well. */
    public static PluginFile open(Path file) {
        return new PluginFile(PluginLoading.loadAlone(file, Nutgraf.version()));
    }

    /** What was loaded, or why it was refused. */
    public PluginInfo info() {
        return host.plugins().get(0);
    }

    /** Its parsers, called as the engine calls them; none when it was refused. */
    public List<ArticleParser> parsers() {
        return host.parsers().stream()
                .map(loaded -> (ArticleParser) new HostedParser(loaded))
                .toList();
    }

    @Override
    public void close() {
        host.close();
    }

    private record HostedParser(LoadedParser loaded) implements ArticleParser {
        @Override
        public String id() {
            return loaded.id();
        }

        @Override
        public int priority() {
            return loaded.call(loaded.parser()::priority);
        }

        @Override
        public Probe probe(Preview preview) {
            return loaded.call(() -> loaded.parser().probe(preview));
        }

        @Override
        public ParseResult parse(Document document, Probe probe) {
            return loaded.call(() -> loaded.parser().parse(document, probe));
        }
    }
}
