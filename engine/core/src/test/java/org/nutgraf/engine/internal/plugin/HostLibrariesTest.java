package org.nutgraf.engine.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.engine.internal.plugin.library.Press;

class HostLibrariesTest {
    private static final String PREFIX = Press.class.getPackageName() + ".";
    private static final String FOLDER = PREFIX.replace('.', '/');
    private static final String CLASS = Press.class.getName().replace('.', '/') + ".class";
    private static final String LIST = "META-INF/nutgraf/libraries.txt";
    private static final String NAMED = Press.class.getPackageName() + " " + Press.class.getName() + "\n";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> library = new TreeMap<>();

    @BeforeEach
    void makeLibrary() throws IOException {
        library.put(LIST, NAMED.getBytes(UTF_8));
        library.put("META-INF/LICENSE", "as you like".getBytes(UTF_8));
        library.put(CLASS, bytesOf(Press.class));
        library.put(FOLDER + "words.txt", "one\ntwo\n".getBytes(UTF_8));
        library.put(FOLDER + "ink/Ink.class", "some class".getBytes(UTF_8));
    }

    @Test
    void sharesWithAPluginThatBringsTheSameOrPartsOfIt() throws IOException {
        HostLibraries host = host();
        assertThat(host.sharedWith(plugin(library))).containsExactly(PREFIX);
        assertThat(host.sharedWith(
                        plugin(Map.of("org/example/Parser.class", new byte[] {1, 2, 3}, CLASS, library.get(CLASS)))))
                .containsExactly(PREFIX);
    }

    @Test
    void sharesNothingWithAPluginThatHasAnythingElseInTheLibrarysFolders() throws IOException {
        HostLibraries host = host();
        library.put(FOLDER + "words.txt", "one\nten\n".getBytes(UTF_8));
        assertThat(host.sharedWith(plugin(library))).isEmpty();

        library.remove(FOLDER + "words.txt");
        assertThat(host.sharedWith(plugin(library))).containsExactly(PREFIX);
        library.put(FOLDER + "ink/Blot.class", "a class of its own".getBytes(UTF_8));
        assertThat(host.sharedWith(plugin(library))).isEmpty();
    }

    @Test
    void sharesNothingWithAPluginThatBringsNone() throws IOException {
        Map<String, byte[]> licence = Map.of("META-INF/LICENSE", library.get("META-INF/LICENSE"));
        assertThat(host().sharedWith(plugin(licence))).isEmpty();
    }

    @Test
    void aNameAloneOrAContentAloneIsNotTheSame() throws IOException {
        HostLibraries host = host();
        assertThat(host.sharedWith(plugin(Map.of(FOLDER + "Other.class", library.get(CLASS)))))
                .isEmpty();
        assertThat(host.sharedWith(plugin(Map.of(CLASS, "other".getBytes(UTF_8)))))
                .isEmpty();
        assertThat(host.sharedWith(plugin(Map.of("org/example/Copy.class", library.get(CLASS)))))
                .isEmpty();
    }

    @Test
    void whatIsNoJarSharesNothing() throws IOException {
        HostLibraries host = host();
        Path plugin = plugin(library);
        byte[] bytes = Files.readAllBytes(plugin);
        for (int length = 0; length < bytes.length; length += 7) {
            Path part = Files.write(folder.resolve("part.jar"), Arrays.copyOf(bytes, length));
            assertThat(host.sharedWith(part)).as("cut to %d bytes", length).isEmpty();
        }
        byte[] fewer = bytes.clone();
        fewer[bytes.length - 12]--;
        assertThat(host.sharedWith(Files.write(folder.resolve("part.jar"), fewer)))
                .as("a directory that does not count its entries right")
                .isEmpty();
    }

    @Test
    void holdsWhateverIsBelowThePackage() throws IOException {
        HostLibraries host = host();
        assertThat(host.hold(Press.class.getName())).isTrue();
        assertThat(host.hold(PREFIX + "ink.Ink")).isTrue();
        assertThat(host.hold(Press.class.getPackageName())).isFalse();
        assertThat(host.hold(HostLibraries.class.getName())).isFalse();
    }

    @Test
    void aHostThatNamesNoneOrLacksOneHasNone() throws IOException {
        Path plugin = plugin(library);
        library.put(LIST, (NAMED + "org.example org.example.Missing\n").getBytes(UTF_8));
        HostLibraries lacking = host();
        assertThat(lacking.sharedWith(plugin)).isEmpty();
        assertThat(lacking.hold(Press.class.getName())).isFalse();

        library.remove(LIST);
        HostLibraries none = host();
        assertThat(none.sharedWith(plugin)).isEmpty();
        assertThat(none.hold(Press.class.getName())).isFalse();
    }

    @Test
    void aHostThatHasAllInOneJarOrAListThatMakesNoSenseHasNone() throws IOException {
        Path plugin = plugin(library);
        for (String list : List.of(NAMED + NAMED, NAMED + "nonsense\n", "\n", " \n")) {
            library.put(LIST, list.getBytes(UTF_8));
            assertThat(host().sharedWith(plugin)).as(list).isEmpty();
        }
    }

    @Test
    void pluginsSeeWhatTheHostHasBesidesItsLibraries() throws Exception {
        URL jar = jar("library.jar", library).toUri().toURL();
        URL own = jar("host.jar", Map.of("META-INF/LICENSE", "other terms".getBytes(UTF_8)))
                .toUri()
                .toURL();
        try (URLClassLoader host = new URLClassLoader(new URL[] {jar, own}, ClassLoader.getPlatformClassLoader())) {
            HostView view = new HostView(host, HostLibraries.of(host));

            assertThat(view.getResource("META-INF/LICENSE").getPath()).contains("host.jar");
            assertThat(Collections.list(view.getResources("META-INF/LICENSE"))).hasSize(1);
            assertThat(view.getResource(CLASS)).isNull();
            assertThatThrownBy(() -> view.loadClass(Press.class.getName())).isInstanceOf(ClassNotFoundException.class);
            assertThat(view.loadClass("java.sql.Connection")).isInterface();
        }
    }

    private HostLibraries host() throws IOException {
        URL jar = jar("library.jar", library).toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader())) {
            return HostLibraries.of(loader);
        }
    }

    private Path plugin(Map<String, byte[]> files) throws IOException {
        return jar("plugin.jar", files);
    }

    private Path jar(String name, Map<String, byte[]> files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return jar;
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        }
    }
}
