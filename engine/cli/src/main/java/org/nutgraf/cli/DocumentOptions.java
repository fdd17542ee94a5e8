package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documents a command reads, and how. */
final class DocumentOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Files and folders; - is standard input. stories.jsonl:80 is the record in line 80.",
                "In a folder everything is read but hidden files, README*, images and other media,"
                        + " and a saved page's *_files."
            })
    List<String> paths = new ArrayList<>();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Work on N documents at once (default: the number of processors). Output is the same.")
    int jobs = Runtime.getRuntime().availableProcessors();
}
