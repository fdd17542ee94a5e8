package org.nutgraf.cli.output;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;
import org.nutgraf.engine.DiagnosticGuide;
import org.nutgraf.engine.Nutgraf;

/**
 * Defects as a SARIF 2.1.0 log, which editors and code review sites show beside the lines.
 *
 * <p>Format: <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>. Columns count
 * UTF-16 units from 1; paths are relative to the working directory, where they can be.
 */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String BASE = "%SRCROOT%";

    /** Gives a line of a file. */
    public interface Lines {
        /** The line of that number, from 1, or {@code null} when there is none. */
        @Nullable String line(String file, int number);
    }

    private final Lines lines;

    /** Shows lines of these files. */
    public Sarif(Lines lines) {
        this.lines = lines;
    }

    /** One log with one run. */
    public String write(List<Diagnostic> diagnostics) {
        List<String> codes = new ArrayList<>(
                new TreeSet<>(diagnostics.stream().map(Diagnostic::code).toList()));
        return Json.object(log -> log.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .objects("runs", List.of(diagnostics), (run, all) -> {
                    run.nested("tool", codes, (tool, used) -> tool.nested("driver", used, this::driver));
                    run.text("columnKind", "utf16CodeUnits");
                    run.objects("results", all, (result, each) -> result(result, each, codes));
                }));
    }

    private void driver(Json driver, List<String> codes) throws IOException {
        driver.text("name", "nutgraf")
                .text("version", Nutgraf.version())
                .text("semanticVersion", Nutgraf.version())
                .objects("rules", codes, Sarif::descriptor);
    }

    private static void descriptor(Json descriptor, String code) throws IOException {
        descriptor.text("id", code);
        DiagnosticGuide.Entry entry = DiagnosticGuide.find(code);
        if (entry != null) {
            descriptor.nested("shortDescription", entry.meaning(), (text, meaning) -> text.text("text", meaning));
            descriptor.nested(
                    "help",
                    entry,
                    (text, help) -> text.text("text", help.meaning() + " " + help.remedy())
                            .text("markdown", help.meaning() + "\n\n    " + help.example() + "\n\n" + help.remedy()));
            descriptor.nested(
                    "defaultConfiguration",
                    entry.severity(),
                    (configuration, severity) -> configuration.text("level", level(severity)));
        }
    }

    private void result(Json result, Diagnostic diagnostic, List<String> codes) throws IOException {
        String hint = diagnostic.hint();
        String text = diagnostic.message() + (hint == null ? "" : ". Hint: " + hint);
        result.text("ruleId", diagnostic.code())
                .number("ruleIndex", codes.indexOf(diagnostic.code()))
                .text("level", level(diagnostic.severity()))
                .nested("message", text, (message, words) -> message.text("text", words))
                .objects(
                        "locations",
                        diagnostic.file() == null ? List.<String>of() : List.of(diagnostic.file()),
                        (location, file) -> location.nested(
                                "physicalLocation", file, (place, name) -> place(place, name, diagnostic)));
    }

    private void place(Json place, String file, Diagnostic diagnostic) throws IOException {
        URI uri = uri(file);
        place.nested("artifactLocation", uri, (artifact, address) -> {
            artifact.text("uri", address.toASCIIString());
            if (!address.isAbsolute()) {
                artifact.text("uriBaseId", BASE);
            }
        });
        if (diagnostic.line() > 0) {
            String line = lines.line(file, diagnostic.line());
            place.nested("region", diagnostic, (region, at) -> {
                region.number("startLine", at.line());
                if (at.column() > 0) {
                    region.number("startColumn", at.column());
                }
                if (line != null) {
                    region.nested("snippet", line, (snippet, text) -> snippet.text("text", text));
                }
            });
        }
    }

    private static URI uri(String file) {
        boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:/.*");
        try {
            String path = file.replace('\\', '/');
            return absolute
                    ? new URI("file", "", path.startsWith("/") ? path : "/" + path, null)
                    // A colon in the first segment would read as a scheme.
                    : new URI(null, null, path.indexOf(':') >= 0 ? "./" + path : path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path is no URI: " + file, e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
