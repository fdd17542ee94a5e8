package org.nutgraf.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that say which rules are used, and where what is made of them is kept. */
final class RulesOptions {
    @Option(names = "--rules", paramLabel = "DIR", description = "The rules (default: ${DEFAULT-VALUE}).")
    private Path rules = Path.of("rules");

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where caches and copies are kept (default: ${DEFAULT-VALUE}).")
    private Path work;

    /** @param work the default of {@code --work} */
    RulesOptions(Path work) {
        this.work = work;
    }

    Path rules() {
        return rules;
    }

    Path work() {
        return work;
    }
}
