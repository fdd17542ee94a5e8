package org.nutgraf.bench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Folders of generated rules, for benchmarks that need no articles. */
public final class GeneratedRules {
    private static final long SEED = 20_240_627;

    private GeneratedRules() {}

    /** Writes rules, a hundred a file, with their word lists and categories; always the same ones. */
    public static void write(Mix mix, int size, Path folder) throws IOException {
        Random random = new Random(SEED);
        RuleFolder.write(RuleSet.generate(mix, size, new Words(random), random), folder);
    }
}
