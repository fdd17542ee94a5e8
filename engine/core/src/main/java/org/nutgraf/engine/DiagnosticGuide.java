package org.nutgraf.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Severity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What every {@linkplain org.nutgraf.api.Diagnostic#code() code} of a defect of rules means and how it is mended. */
public final class DiagnosticGuide {
    private static final String RESOURCE = "diagnostics.yaml";
    private static final List<Entry> ENTRIES = read();

    private DiagnosticGuide() {}

    /**
     * One kind of defect.
     *
     * @param code such as {@code unknown-field}
     * @param group the part of the work it belongs to, such as {@code Conditions}
     * @param severity how bad it is
     * @param meaning what is wrong, in one or two sentences
     * @param example a line that has the defect
     * @param remedy what would be right
     */
    public record Entry(String code, String group, Severity severity, String meaning, String example, String remedy) {}

    /** All kinds, group by group. */
    public static List<Entry> all() {
        return ENTRIES;
    }

    /** The kind of that code, or {@code null}. */
    public static @Nullable Entry find(String code) {
        return ENTRIES.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static List<Entry> read() {
        try (InputStream in = DiagnosticGuide.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            Object root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Entry> entries = new ArrayList<>();
            for (Map.Entry<?, ?> group : ((Map<?, ?>) root).entrySet()) {
                for (Map.Entry<?, ?> kind : ((Map<?, ?>) group.getValue()).entrySet()) {
                    entries.add(entry(text(group.getKey()), text(kind.getKey()), (List<?>) kind.getValue()));
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String group, String code, List<?> cells) {
        return new Entry(
                code,
                group,
                Severity.valueOf(text(cells.get(0)).toUpperCase(Locale.ROOT)),
                text(cells.get(1)),
                text(cells.get(2)),
                text(cells.get(3)));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
