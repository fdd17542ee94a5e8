package org.nutgraf.engine.internal.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.engine.internal.pack.JarEntries;

/**
 * Libraries that the host has for plugins which bring the very same ones. Such a plugin uses the host's: ten plugins with one
 * toolkit then load its classes once, and the JVM compiles them once.
 *
 * <p>A jar on the host's class path names them in {@value #LIST}, all that they need of each other included: a line has the package
 * in whose folders all of a library lies, and one of its classes. Immutable and thread-safe.
 */
final class HostLibraries {
    private static final String LIST = "META-INF/nutgraf/libraries.txt";

    private final List<HostLibrary> libraries;
    private final EntryTable files;

    private HostLibraries(List<HostLibrary> libraries) {
        this.libraries = libraries;
        this.files = new EntryTable(libraries);
    }

    /** The libraries of the host's class path; none if it names none, lacks one that is named, or has them packed into one jar. */
    static HostLibraries of(ClassLoader host) {
        try (InputStream list = host.getResourceAsStream(LIST)) {
            return new HostLibraries(list == null ? List.of() : named(list, host));
        } catch (IOException | URISyntaxException | ClassNotFoundException | RuntimeException | LinkageError e) {
            // Wherever classes come from, in an application of somebody else: plugins bring their own.
            return new HostLibraries(List.of());
        }
    }

    private static List<HostLibrary> named(InputStream list, ClassLoader host)
            throws IOException, URISyntaxException, ClassNotFoundException {
        List<HostLibrary> libraries = new ArrayList<>();
        Set<URI> jars = new HashSet<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.indexOf(' ');
            String prefix = line.substring(0, space) + ".";
            byte[] folder = prefix.replace('.', '/').getBytes(StandardCharsets.UTF_8);
            URI jar = jar(line.substring(space + 1), host);
            if (!jars.add(jar)) {
                return List.of();
            }
            libraries.add(new HostLibrary(prefix, folder, jar + "!/", JarEntries.of(Path.of(jar))));
        }
        return libraries;
    }

    private static URI jar(String className, ClassLoader host) throws URISyntaxException, ClassNotFoundException {
        CodeSource source =
                Class.forName(className, false, host).getProtectionDomain().getCodeSource();
        URI jar = source == null ? null : source.getLocation().toURI();
        if (jar == null || !Files.isRegularFile(Path.of(jar))) {
            throw new ClassNotFoundException(className);
        }
        return jar;
    }

    boolean isEmpty() {
        return libraries.isEmpty();
    }

    /** Whether a class has its place in one of these libraries. */
    boolean hold(String className) {
        for (HostLibrary library : libraries) {
            if (className.startsWith(library.prefix())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a resource is in the jar of one of these libraries. */
    boolean hold(URL resource) {
        for (HostLibrary library : libraries) {
            if (resource.getPath().startsWith(library.resources())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The packages of those libraries of which a plugin brings all or parts: each a prefix of class names. None of a plugin that has
     * anything in the folders of any library which differs from the host's.
     */
    List<String> sharedWith(Path plugin) throws IOException {
        if (libraries.isEmpty()) {
            return List.of();
        }
        JarEntries jar = JarEntries.of(plugin);
        boolean[] brought = new boolean[libraries.size()];
        for (int entry = 0; entry < jar.size(); entry++) {
            if (!jar.isFolder(entry)) {
                int library = files.find(jar, entry);
                if (library >= 0) {
                    brought[library] = true;
                } else if (isOfLibrary(jar, entry)) {
                    return List.of();
                }
            }
        }
        List<String> prefixes = new ArrayList<>();
        for (int library = 0; library < brought.length; library++) {
            if (brought[library]) {
                prefixes.add(libraries.get(library).prefix());
            }
        }
        return prefixes;
    }

    private boolean isOfLibrary(JarEntries jar, int entry) {
        for (HostLibrary library : libraries) {
            if (library.has(jar, entry)) {
                return true;
            }
        }
        return false;
    }
}
