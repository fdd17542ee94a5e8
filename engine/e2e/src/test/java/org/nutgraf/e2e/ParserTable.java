package org.nutgraf.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.ProbeScore;

/** Every parser's score for every fixture, as a Markdown table for people. */
final class ParserTable {
    private record Row(String plugin, String fixture, Parsing parsing) {}

    private final List<Row> rows = new ArrayList<>();

    synchronized void add(String plugin, String fixture, Parsing parsing) {
        rows.add(new Row(plugin, fixture, parsing));
    }

    /** Writes the table; a dot stands for 0, the winner's score is bold. */
    synchronized void write(Path file) {
        rows.sort(Comparator.comparing(Row::plugin).thenComparing(Row::fixture));
        TreeSet<String> parsers = new TreeSet<>();
        rows.forEach(row -> row.parsing().probes().forEach(probe -> parsers.add(probe.parser())));
        StringBuilder out = new StringBuilder("# Every parser's score for every fixture\n\n");
        out.append("| plugin | fixture | layout | ")
                .append(String.join(" | ", parsers))
                .append(" |\n|");
        out.append("---|".repeat(parsers.size() + 3)).append('\n');
        for (Row row : rows) {
            String layout =
                    row.parsing().parser() == null ? "" : row.parsing().parser().layout();
            out.append("| ").append(row.plugin()).append(" | ").append(row.fixture());
            out.append(" | ").append(layout).append(" |");
            for (String parser : parsers) {
                out.append(' ').append(score(row.parsing(), parser)).append(" |");
            }
            out.append('\n');
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static String score(Parsing parsing, String parser) {
        for (ProbeScore probe : parsing.probes()) {
            if (probe.parser().equals(parser)) {
                String number = probe.score() == 0 ? "·" : String.format(Locale.ROOT, "%.2f", probe.score());
                return probe == parsing.probes().get(0) ? "**" + number + "**" : number;
            }
        }
        return "failed";
    }
}
