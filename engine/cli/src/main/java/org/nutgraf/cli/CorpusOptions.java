package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The articles over which rules are measured. */
final class CorpusOptions {
    @Option(
            names = "--corpus",
            paramLabel = "RECORDS",
            required = true,
            description =
                    "The articles: a .jsonl record file, a file or a folder; - is standard input. Several add up.")
    List<String> corpus = new ArrayList<>();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Work on N records at once (default: the number of processors). Output is the same.")
    int jobs = Runtime.getRuntime().availableProcessors();
}
