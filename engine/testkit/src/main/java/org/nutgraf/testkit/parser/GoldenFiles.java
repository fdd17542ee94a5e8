package org.nutgraf.testkit.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;

/**
 * Compares what a parser makes of each fixture with a file beside it: {@code case.txt} with {@code case.expected.json}.
 *
 * <p>Run the tests with {@code -Dnutgraf.golden=write} to write the files anew, then read the difference before you
 * commit it: a golden file that nobody read proves nothing.
 */
public final class GoldenFiles {
    private static final String WRITE = "nutgraf.golden";

    private GoldenFiles() {}

    /** One test for each fixture of a folder. */
    public static Stream<DynamicTest> tests(ArticleParser parser, Path folder) {
        List<Document> fixtures = Fixtures.in(folder);
        if (fixtures.isEmpty()) {
            throw new IllegalStateException("No fixtures in " + folder);
        }
        return fixtures.stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> compare(parser, folder, fixture)));
    }

    private static void compare(ArticleParser parser, Path folder, Document fixture) throws IOException {
        Path expected = folder.resolve(Fixtures.stem(fixture.name()) + ".expected.json");
        String actual = ArticleDump.of(parser, fixture);
        if ("write".equals(System.getProperty(WRITE))) {
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        if (!Files.exists(expected)) {
            throw new AssertionError(expected + " is missing; run with -D" + WRITE + "=write to write it");
        }
        String wanted = Files.readString(expected).replace("\r\n", "\n");
        if (!wanted.equals(actual)) {
            throw new AssertionError(expected + " differs\n" + difference(wanted, actual));
        }
    }

    /** The first lines that differ, for people. */
    private static String difference(String wanted, String actual) {
        String[] left = wanted.split("\n", -1);
        String[] right = actual.split("\n", -1);
        int at = 0;
        while (at < Math.min(left.length, right.length) && left[at].equals(right[at])) {
            at++;
        }
        return "line " + (at + 1) + " expected: " + (at < left.length ? left[at] : "(end)") + "\nline " + (at + 1)
                + " but was:  " + (at < right.length ? right[at] : "(end)");
    }
}
