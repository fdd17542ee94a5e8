package org.nutgraf.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.Nutgraf;

/** The distribution that this build made. */
final class Distribution {
    static final Path ROOT = Path.of(System.getProperty("nutgraf.root", "../.."));
    private static final Path HOME = ROOT.resolve("engine/cli/target/nutgraf");

    private Distribution() {}

    /** The distribution's plugins with the project's rules; compiled rules are kept between test classes. */
    static Nutgraf engine() {
        return Nutgraf.builder()
                .rules(ROOT.resolve("rules"))
                .plugins(plugins())
                .cache(ROOT.resolve("engine/e2e/target/rule-cache"))
                .build();
    }

    static Path plugins() {
        return HOME.resolve("plugins");
    }

    /** The compiled classes of every module of the project. */
    static List<Path> moduleClasses() {
        try (Stream<Path> folders = Files.find(
                ROOT, 4, (path, attributes) -> attributes.isDirectory() && path.endsWith("target/classes"))) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headline, dek and body paragraphs joined by single newlines, as {@code "offsets": "text"} has it. */
    static String joined(ParsedArticle article) {
        List<String> parts = new ArrayList<>();
        if (article.headline() != null) {
            parts.add(article.headline().value().text());
        }
        if (article.dek() != null) {
            parts.add(article.dek().value().text());
        }
        article.body().forEach(part -> parts.add(part.text()));
        return String.join("\n", parts);
    }
}
