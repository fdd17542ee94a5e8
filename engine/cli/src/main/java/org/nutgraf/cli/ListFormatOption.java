package org.nutgraf.cli;

import picocli.CommandLine.Option;

/** In which format a list or report is written. */
final class ListFormatOption {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format = ListFormat.TEXT;

    boolean isJson() {
        return format == ListFormat.JSON;
    }
}
