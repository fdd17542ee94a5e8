package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** What a plugin file holds, read without running any of it. A zip keeps its own classes in {@code classes/}. */
final class PluginEntries {
    private static final String CLASS = ".class";

    private PluginEntries() {}

    /** The folder of the archive below which the plugin's own classes lie. */
    static String root(Path file) {
        return PluginFiles.isZip(file) ? "classes/" : "";
    }

    /** The manifest that describes the plugin. */
    static @Nullable Manifest manifest(JarFile jar, Path file) throws IOException {
        JarEntry inside = PluginFiles.isZip(file) ? jar.getJarEntry("classes/META-INF/MANIFEST.MF") : null;
        if (inside == null) {
            return jar.getManifest();
        }
        try (InputStream in = jar.getInputStream(inside)) {
            return new Manifest(in);
        }
    }

    /** The classes, as entries below {@link #root}, of the packages that a plugin exports, in alphabetical order. */
    static List<String> exportedClasses(Path file, String exports) {
        if (exports.isEmpty()) {
            return List.of();
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            List<String> packages = Arrays.stream(exports.split(","))
                    .map(name -> name.strip().replace('.', '/') + "/")
                    .toList();
            String root = root(file);
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(root) && name.endsWith(CLASS))
                    .map(name -> name.substring(root.length()))
                    .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('/') + 1)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new PluginRefusedException(
                    "plugin-unreadable",
                    "Its manifest cannot be read: " + e.getMessage() + ".",
                    "Copy it again, under another name, and rename it when it is complete.",
                    e);
        }
    }
}
