package org.nutgraf.engine.internal.plugin;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/** Finds what is wrong, or will go wrong, with a plugin file, without running any of it. */
public final class ArchiveInspection {
    private static final int CLASS_MAGIC = 0xCAFEBABE;
    private static final int JAVA_17 = 61;
    private static final int JAVA_0 = 44;
    private static final String INDEX = "META-INF/extensions.idx";

    /** What the host brings; a copy in the plugin is never used, or worse, used in part. */
    private static final List<String> HOST =
            List.of("org/nutgraf/api/", "org/slf4j/", "org/pf4j/", "org/nutgraf/engine/");

    private final Path file;
    private final List<Diagnostic> found = new ArrayList<>();

    private ArchiveInspection(Path file) {
        this.file = file;
    }

    /** The errors and warnings about a jar or zip. */
    public static List<Diagnostic> of(Path file) {
        ArchiveInspection inspection = new ArchiveInspection(file);
        try {
            inspection.inspect();
        } catch (PluginRefusedException refused) {
            return List.of(refused.at(file));
        }
        return List.copyOf(inspection.found);
    }

    private void inspect() {
        PluginDescription description = Refusals.describe(file);
        try (JarFile jar = new JarFile(file.toFile())) {
            inspect(description);
            List<JarEntry> entries =
                    jar.stream().filter(entry -> !entry.isDirectory()).toList();
            inspectIndex(entries);
            inspectHost(entries);
            inspectNested(entries);
            inspectClasses(jar, entries);
        } catch (IOException e) {
            found.add(PluginLoading.problem(
                    "plugin-unreadable", file, "It is not a readable archive: " + e.getMessage() + "."));
        }
    }

    private void inspect(PluginDescription description) {
        if (!description.id().matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            warn(
                    "plugin-id-shape",
                    "Its Plugin-Id '" + description.id() + "' is hard to type and to find.",
                    "Use lower-case words joined by hyphens, such as daily-tide.");
        }
        if (!description.version().matches("\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?")) {
            warn(
                    "plugin-version-shape",
                    "Its Plugin-Version '" + description.version() + "' is no semantic version.",
                    "Use three numbers, such as 1.0.0.");
        }
        if (description.requires().isEmpty()) {
            warn(
                    "plugin-requires-missing",
                    "It does not say which versions of Nutgraf it works with.",
                    "Write a range into the manifest: Plugin-Requires: >=1.0.0 & <2.0.0.");
        }
    }

    private void inspectIndex(List<JarEntry> entries) {
        String index = PluginEntries.root(file) + INDEX;
        boolean elsewhere = PluginFiles.isZip(file) && hasLibraries(entries);
        if (!elsewhere && entries.stream().noneMatch(entry -> entry.getName().equals(index))) {
            found.add(PluginLoading.indexMissing(file));
        }
    }

    private static boolean hasLibraries(List<JarEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.getName().startsWith("lib/"));
    }

    private void inspectHost(List<JarEntry> entries) {
        Set<String> bundled = new TreeSet<>();
        for (JarEntry entry : entries) {
            String name = entry.getName();
            HOST.stream()
                    .filter(prefix -> name.startsWith(PluginEntries.root(file) + prefix))
                    .forEach(prefix ->
                            bundled.add(prefix.substring(0, prefix.length() - 1).replace('/', '.')));
        }
        if (!bundled.isEmpty()) {
            warn(
                    "plugin-bundles-host",
                    "It brings classes that Nutgraf brings itself: " + String.join(", ", bundled) + ".",
                    "Give these dependencies the scope provided.");
        }
    }

    private void inspectNested(List<JarEntry> entries) {
        String lib = PluginFiles.isZip(file) ? "lib/" : "\0";
        List<String> nested = entries.stream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(".jar") && !name.startsWith(lib))
                .toList();
        if (!nested.isEmpty()) {
            warn(
                    "plugin-nested-jar",
                    "It holds jars that nobody reads: "
                            + String.join(", ", nested.subList(0, Math.min(3, nested.size())))
                            + (nested.size() > 3 ? " and " + (nested.size() - 3) + " more" : "") + ".",
                    "Shade what it needs into the jar, or ship a zip with the jars in lib/.");
        }
    }

    private void inspectClasses(JarFile jar, List<JarEntry> entries) throws IOException {
        String first = null;
        int newest = JAVA_17;
        int count = 0;
        for (JarEntry entry : entries) {
            String name = entry.getName();
            boolean always = name.endsWith(".class")
                    && !name.contains("META-INF/versions/")
                    && !name.endsWith("module-info.class");
            int version = always ? version(jar, entry) : 0;
            if (version > JAVA_17) {
                first = first == null ? name : first;
                newest = Math.max(newest, version);
                count++;
            }
        }
        if (first != null) {
            found.add(PluginLoading.problem(
                            "plugin-class-too-new",
                            file,
                            "Nutgraf runs on Java 17; " + count + (count == 1 ? " class was" : " classes were")
                                    + " compiled for up to Java " + (newest - JAVA_0) + ", the first is " + first + ".")
                    .withHint("Compile with --release 17; use libraries that were."));
        }
    }

    private static int version(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry);
                DataInputStream in = new DataInputStream(stream)) {
            if (in.readInt() != CLASS_MAGIC) {
                return 0;
            }
            in.readUnsignedShort();
            return in.readUnsignedShort();
        } catch (EOFException e) {
            return 0;
        }
    }

    private void warn(String code, String message, @Nullable String remedy) {
        found.add(Diagnostic.warning(code, message).withHint(remedy).at(file.toString(), 0, 0));
    }
}
