package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * How a plugin describes itself; what it does not say is empty.
 *
 * @param id the plugin's id
 * @param version the plugin's version
 * @param requires the versions of Nutgraf it works with
 * @param exports the packages of its fact records, separated by commas
 */
record PluginDescription(String id, String version, String requires, String exports) {

    /** Reads the manifest, or the properties that a zip may have in its place. */
    static PluginDescription read(JarFile jar, Path file) throws IOException {
        Manifest manifest = PluginEntries.manifest(jar, file);
        Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
        String exports = attribute(attributes, "Nutgraf-Exports");
        ZipEntry properties = PluginFiles.isZip(file) ? jar.getEntry("plugin.properties") : null;
        if (properties != null) {
            Properties values = new Properties();
            try (InputStream in = jar.getInputStream(properties)) {
                values.load(in);
            }
            return new PluginDescription(
                    values.getProperty("plugin.id", ""),
                    values.getProperty("plugin.version", ""),
                    values.getProperty("plugin.requires", ""),
                    exports);
        }
        return new PluginDescription(
                attribute(attributes, "Plugin-Id"),
                attribute(attributes, "Plugin-Version"),
                attribute(attributes, "Plugin-Requires"),
                exports);
    }

    private static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value.strip();
    }
}
