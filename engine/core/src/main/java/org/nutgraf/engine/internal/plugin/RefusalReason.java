package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginAlreadyLoadedException;

/** Says in plain words why a file is no plugin; pf4j itself only says that something was null. */
final class RefusalReason {
    private RefusalReason() {}

    /** What is wrong with a jar before pf4j sees it, or {@code null}. A zip keeps its manifest deeper inside. */
    static @Nullable String before(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            if (file.toString().endsWith(".zip")) {
                return null;
            }
            Manifest manifest = jar.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue("Plugin-Id") == null) {
                return "It is no plugin: its manifest has no Plugin-Id.";
            }
            return manifest.getMainAttributes().getValue("Plugin-Version") == null
                    ? "It is no plugin: its manifest has no Plugin-Version."
                    : null;
        } catch (IOException e) {
            return "It is not a readable archive: " + e.getMessage() + ".";
        }
    }

    static String of(Throwable failure) {
        if (failure instanceof PluginAlreadyLoadedException twice) {
            return "A plugin with the id '" + twice.getPluginId() + "' was already loaded from "
                    + twice.getPluginPath().getFileName() + ".";
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
