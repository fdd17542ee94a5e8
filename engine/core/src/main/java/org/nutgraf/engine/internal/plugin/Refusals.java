package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why a file is no plugin, and what to do; pf4j and the JVM only say that something was null. */
final class Refusals {
    private static final Pattern CLASS_VERSIONS =
            Pattern.compile("^(\\S+) .*class file version (\\d+)\\.\\d+.*up to (\\d+)\\.\\d+", Pattern.DOTALL);
    private static final int JAVA_0 = 44;

    private Refusals() {}

    /** Looks at a file before pf4j sees it, and answers how the plugin describes itself. */
    static PluginDescription describe(Path file) {
        try (JarFile jar = open(file)) {
            return describe(jar, file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Opens a file that should be a plugin. */
    static JarFile open(Path file) {
        if (Files.isDirectory(file)) {
            throw new PluginRefusedException(
                    "plugin-is-folder",
                    "It is a folder that is named like an archive.",
                    "Pack what it holds, with its manifest (jar --create --manifest), and take the folder away.");
        }
        try {
            return new JarFile(file.toFile());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** How the plugin in an open file describes itself. */
    static PluginDescription describe(JarFile jar, Path file) {
        try {
            if (PluginFiles.isZip(file) && !hasParts(jar)) {
                throw new PluginRefusedException(
                        "plugin-layout-wrong",
                        "The zip has neither a folder classes/ nor a folder lib/ with jars.",
                        "Put the plugin's classes, META-INF included, into classes/ and its libraries into lib/; or rename"
                                + " a zip of classes to .jar.");
            }
            PluginDescription description = PluginDescription.read(jar, file);
            require("Plugin-Id", description.id(), file);
            require("Plugin-Version", description.version(), file);
            return description;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static PluginRefusedException unreadable(IOException e) {
        return new PluginRefusedException(
                "plugin-unreadable",
                "It is not a readable archive: " + e.getMessage() + ".",
                "Copy it again, under another name, and rename it when it is complete.",
                e);
    }

    /** A zip holds its parts in folders; it is unpacked beside itself. */
    private static boolean hasParts(JarFile zip) {
        return zip.stream()
                .map(JarEntry::getName)
                .anyMatch(name -> name.startsWith("classes/") || name.startsWith("lib/") && name.endsWith(".jar"));
    }

    private static void require(String attribute, String value, Path file) {
        if (value.isBlank()) {
            throw new PluginRefusedException(
                    "plugin-manifest-incomplete",
                    "It is no plugin: its manifest has no " + attribute + ".",
                    "Have the build write " + attribute + " into " + PluginEntries.root(file) + "META-INF/MANIFEST.MF;"
                            + " a library belongs into a plugin, not beside it.");
        }
    }

    /** Two plugins of one id cannot be told apart. */
    static PluginRefusedException taken(String id, Path other) {
        return new PluginRefusedException(
                "plugin-id-taken",
                "A plugin with the id '" + id + "' was already loaded from " + other.getFileName() + ".",
                "Take one of the two files away, or give the plugin another Plugin-Id.");
    }

    /** What an exception while loading means. */
    static PluginRefusedException of(Throwable failure, String javaVersion) {
        if (failure instanceof PluginRefusedException known) {
            return known;
        }
        if (failure instanceof UnsupportedClassVersionError newer) {
            return tooNew(newer, javaVersion);
        }
        if (failure instanceof NoClassDefFoundError missing && !isInitialisation(missing)) {
            return new PluginRefusedException(
                    "plugin-class-missing",
                    "It needs the class " + String.valueOf(missing.getMessage()).replace('/', '.')
                            + ", which neither it nor Nutgraf has.",
                    "Bundle the library it is from: shade it into the jar, or ship a zip with lib/. A jar inside a jar is not read.",
                    failure);
        }
        if (failure instanceof IncompatibleClassChangeError) {
            return new PluginRefusedException(
                    "plugin-built-for-other-version",
                    "It was compiled against another version of a class that it uses: " + failure.getMessage() + ".",
                    "Build it against this version of Nutgraf.",
                    failure);
        }
        Throwable cause = failure instanceof ExceptionInInitializerError && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return new PluginRefusedException(
                "plugin-failed",
                "Loading it ended in an exception: " + cause + ".",
                "Keep constructors and static initialisers free of work that can fail.",
                failure);
    }

    /** The JVM says this of a class whose static initialiser failed earlier. */
    private static boolean isInitialisation(NoClassDefFoundError error) {
        return String.valueOf(error.getMessage()).startsWith("Could not initialize class");
    }

    private static PluginRefusedException tooNew(UnsupportedClassVersionError error, String javaVersion) {
        Matcher versions = CLASS_VERSIONS.matcher(String.valueOf(error.getMessage()));
        String what = versions.find()
                ? "Its class " + versions.group(1).replace('/', '.') + " was compiled for Java "
                        + (Integer.parseInt(versions.group(2)) - JAVA_0)
                : "A class of it was compiled for a newer Java";
        return new PluginRefusedException(
                "plugin-class-too-new",
                what + "; this is Java " + javaVersion + ".",
                "Compile it with --release 17, or run Nutgraf on that Java.",
                error);
    }
}
