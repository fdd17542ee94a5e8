package org.nutgraf.plugin.publishers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/**
 * Reads every layout: the shipped ones first, then folder by folder. The shipped ones are read from the pack that the
 * build makes of their files, or from the files themselves when nothing was built but classes.
 */
final class LayoutFolders {
    static final String PACK = "layouts.pack";

    private static final String SHIPPED = "layouts/";
    private static final int DEEPEST = 4;
    private static final int MOST = 2_000;
    private static final long LONGEST = 1_000_000;

    private final Map<String, Publisher> publishers = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private LayoutFolders() {}

    static LayoutFolders read(List<Path> folders) {
        LayoutFolders read = readShipped();
        for (Path folder : folders) {
            read.folder(folder);
        }
        return read;
    }

    private static LayoutFolders readShipped() {
        try (InputStream in = LayoutFolders.class.getResourceAsStream(PACK)) {
            if (in == null) {
                return readShippedFiles();
            }
            LayoutFolders read = new LayoutFolders();
            for (Publisher publisher : LayoutPackReader.read(in.readAllBytes())) {
                read.publishers.put(publisher.source(), publisher);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + PACK, e);
        }
    }

    static LayoutFolders readShippedFiles() {
        LayoutFolders read = new LayoutFolders();
        for (String name : resource("index.txt").lines().toList()) {
            if (!name.isBlank()) {
                read.file(name, resource(name), new HashMap<>());
            }
        }
        return read;
    }

    /** The sound publishers, by source. */
    List<Publisher> publishers() {
        return List.copyOf(publishers.values());
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private void folder(Path folder) {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            List<Path> layouts = files.filter(LayoutFolders::isLayoutFile)
                    .sorted()
                    .limit(MOST)
                    .toList();
            if (layouts.isEmpty()) {
                problems.add(Diagnostic.warning("layout-missing", "The folder holds no layout file")
                        .withHint("layout files end in .yaml or .yml")
                        .at(folder.toString(), 0, 0));
            }
            for (Path layout : layouts) {
                String content = content(layout);
                if (content != null) {
                    file(layout.toString(), content, sources);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(unreadable(folder, "The folder cannot be read: " + e.getMessage()));
        }
    }

    private static boolean isLayoutFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }

    private @Nullable String content(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                problems.add(unreadable(file, "The file is longer than " + LONGEST + " bytes"));
                return null;
            }
            return Files.readString(file);
        } catch (MalformedInputException other) {
            problems.add(unreadable(file, "The file is not UTF-8").withHint("save it as UTF-8"));
        } catch (IOException e) {
            problems.add(unreadable(file, "The file cannot be read: " + e.getMessage()));
        }
        return null;
    }

    private static Diagnostic unreadable(Path file, String message) {
        return Diagnostic.error("layout-unreadable", message).at(file.toString(), 0, 0);
    }

    /**
     * @param sources the sources that this folder has described so far, with their files
     */
    private void file(String name, String content, Map<String, String> sources) {
        LayoutFile file = new LayoutFile(name);
        Publisher publisher = PublisherReader.read(file, content, publishers);
        if (publisher != null) {
            String other = sources.putIfAbsent(publisher.source(), name);
            if (other != null) {
                file.at(
                        1,
                        1,
                        "layout-duplicate",
                        "The source '" + publisher.source() + "' is described by " + other + " already",
                        "put both into one file");
            }
            checkRivals(file, publisher);
        }
        problems.addAll(file.problems());
        if (publisher != null && file.isSound()) {
            publishers.put(publisher.source(), publisher);
        }
    }

    /** Two sources with one domain or name could not be told apart. */
    private void checkRivals(LayoutFile file, Publisher publisher) {
        for (Publisher rival : publishers.values()) {
            if (rival.source().equals(publisher.source())) {
                continue;
            }
            for (String host : publisher.hosts()) {
                if (rival.hosts().contains(host)) {
                    file.at(1, 1, "layout-host", "The host " + host + " belongs to the source " + rival.source(), null);
                }
            }
            for (String name : publisher.names()) {
                if (rival.isNamed(name)) {
                    file.at(
                            1,
                            1,
                            "layout-name",
                            "The name '" + name + "' belongs to the source " + rival.source(),
                            null);
                }
            }
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(
                LayoutFolders.class.getResourceAsStream(SHIPPED + name), () -> "no resource " + SHIPPED + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED + name, e);
        }
    }
}
