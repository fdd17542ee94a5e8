package org.nutgraf.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.RawDocument;

class InputsTest {
    private static final long LIMIT = 1_000;

    @TempDir
    Path folder;

    @Test
    void readsAFolderInPathOrderWithoutWhatIsNoArticle() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a/z.html",
                "a.txt",
                "a/.hidden",
                ".git/x.txt",
                "README.md",
                "photo.JPG",
                "page.html",
                "page_files/style.css",
                "case_files/c.txt",
                "Zeitung.txt")) {
            write(name, "text");
        }

        assertThat(ids(folder.toString()))
                .containsExactly(
                        folder + "/Zeitung.txt",
                        folder + "/a.txt",
                        folder + "/a/z.html",
                        folder + "/b.txt",
                        folder + "/case_files/c.txt",
                        folder + "/page.html");
    }

    @Test
    void readsAHiddenFileThatIsNamed() throws IOException {
        assertThat(ids(write(".draft", "text").toString())).containsExactly(folder + "/.draft");
    }

    @Test
    void keepsThePathOfAFolderAsGiven() throws IOException {
        write("a.txt", "text");

        assertThat(ids(folder + "/")).containsExactly(folder + "/a.txt");
    }

    @Test
    void saysWhichPathDoesNotExist() {
        assertThat(outcomes(folder + "/missing.txt"))
                .containsExactly(folder + "/missing.txt input-unreadable There is no such file or folder.");
    }

    @Test
    void readsOneRecordByItsLineAsResultsNameIt() throws IOException {
        String file = write(
                        "stories.jsonl", "{\"content\":\"one\"}\n\n{\"content\":\"three\"}\n{\"content\":\"four\"}\n")
                .toString();

        assertThat(ids(file + ":3", file + ":1")).containsExactly(file + ":3", file + ":1");
        assertThat(outcomes(file + ":2", file + ":9"))
                .containsExactly(
                        file + ":2 input-unreadable The file has no record in this line.",
                        file + ":9 input-unreadable The file has no record in this line.");
        assertThat(outcomes(folder + "/missing.jsonl:1"))
                .singleElement()
                .asString()
                .contains("There is no such file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsAFileWhoseNameLooksLikeALine() throws IOException {
        assertThat(ids(write("a.jsonl:2", "text").toString())).containsExactly(folder + "/a.jsonl:2");
    }

    @Test
    void takesFieldsOfARecordUnderTheirSeveralNames() throws IOException {
        Path file = write("two.jsonl", """
                {"url":"https://a.example/1","title":"One","content":"First","date":"2025-01-01","captured":"2025-01-02"}

                {"uri":"https://a.example/2","headline":"Two","body":"Second","published":"2025-01-03","other":{"text":"no"}}
                """);

        List<RawDocument> documents = documents(file.toString());

        assertThat(documents).extracting(RawDocument::name).containsExactly(file + ":1", file + ":3");
        assertThat(documents.get(0).captured()).isEqualTo("2025-01-02");
        assertThat(documents.get(1).url()).isEqualTo("https://a.example/2");
        assertThat(documents.get(1).title()).isEqualTo("Two");
        assertThat(documents.get(1).date()).isEqualTo("2025-01-03");
        assertThat(new String(documents.get(1).bytes(), StandardCharsets.UTF_8)).isEqualTo("Second");
    }

    @Test
    void givesEveryBadRecordAReasonAndReadsTheOthers() throws IOException {
        Path file = write(
                "bad.jsonl",
                "{\"content\":\"good\"}\n{\"content\":\n[1]\n{\"title\":\"no text\"}\n" + "x".repeat(3_000)
                        + "\n{\"content\":\"last\"}");

        assertThat(outcomes(file.toString()))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(file + ":1 good"),
                        line -> assertThat(line).startsWith(file + ":2 record-malformed"),
                        line -> assertThat(line).startsWith(file + ":3 record-malformed"),
                        line -> assertThat(line).startsWith(file + ":4 record-without-content"),
                        line -> assertThat(line).startsWith(file + ":5 input-too-long"),
                        line -> assertThat(line).isEqualTo(file + ":6 last"));
    }

    @Test
    void readsOnAfterARecordThatIsNestedBeyondEveryLimit() throws IOException {
        Path file =
                write("deep.jsonl", "{\"content\":" + "[".repeat(250) + "]".repeat(250) + "}\n{\"content\":\"last\"}");

        assertThat(outcomes(file.toString()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":1 record-malformed"),
                        line -> assertThat(line).isEqualTo(file + ":2 last"));
    }

    @Test
    void unpacksRecordFilesAndSaysWhereADamagedOneEnds() throws IOException {
        byte[] packed = gzip("{\"content\":\"one\"}\n{\"content\":\"two\"}\n");
        Path good = folder.resolve("good.jsonl.gz");
        Files.write(good, packed);
        Path broken = folder.resolve("broken.jsonl.gz");
        Files.write(broken, Arrays.copyOf(packed, packed.length - 12));

        assertThat(outcomes(good.toString())).containsExactly(good + ":1 one", good + ":2 two");
        assertThat(outcomes(broken.toString())).last().asString().startsWith(broken + " gzip-broken");
    }

    @Test
    void readsEveryLineOfALongFileWhereverItsBlocksEnd() throws IOException {
        Random random = new Random(41);
        StringBuilder content = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int line = 1; line <= 600; line++) {
            String text = "ಸ".repeat(1 + random.nextInt(250));
            if (random.nextInt(10) > 0) {
                content.append("{\"content\":\"").append(text).append("\"}");
                expected.add(line + " " + text);
            }
            content.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        Path plain = write("long.jsonl", content.toString());
        Path packed = folder.resolve("long.jsonl.gz");
        Files.write(packed, gzip(content.toString()));

        assertThat(outcomes(plain.toString()))
                .containsExactlyElementsOf(
                        expected.stream().map(line -> plain + ":" + line).toList());
        assertThat(outcomes(packed.toString()))
                .containsExactlyElementsOf(
                        expected.stream().map(line -> packed + ":" + line).toList());
    }

    @Test
    void refusesADocumentLongerThanTheLimit() throws IOException {
        Path file = write("long.txt", "x".repeat((int) LIMIT + 1));

        assertThat(outcomes(file.toString())).singleElement().asString().contains("input-too-long", "1000 bytes");
    }

    @Test
    void doesNotReadWhatItWrites() throws IOException {
        write("a.txt", "text");
        Path output = write("results.jsonl", "{}");

        assertThat(read(List.of(folder.toString()), "", output))
                .extracting(Input::id)
                .containsExactly(folder + "/a.txt");
    }

    @Test
    void readsStandardInputAsOneDocumentOrAsRecords() {
        assertThat(outcomes(read(List.of("-"), "Just\na text", null))).containsExactly("- Just\na text");
        assertThat(outcomes(read(List.of("-"), "{\"content\":\"one\"}\n{\"content\":\"two\"}\n", null)))
                .containsExactly("-:1 one", "-:2 two");
        assertThat(outcomes(read(List.of("-"), "{\"headline\":\"ninjs\",\"bodies\":[]}", null)))
                .containsExactly("- {\"headline\":\"ninjs\",\"bodies\":[]}");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static List<Input> read(List<String> arguments, String standardInput, @Nullable Path output) {
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        List<Input> all = new ArrayList<>();
        try (Inputs inputs = new Inputs(arguments, in, LIMIT, output)) {
            inputs.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<String> ids(String... arguments) {
        return read(List.of(arguments), "", null).stream().map(Input::id).toList();
    }

    private static List<String> outcomes(String... arguments) {
        return outcomes(read(List.of(arguments), "", null));
    }

    private static List<String> outcomes(List<Input> inputs) {
        return inputs.stream().map(InputsTest::outcome).toList();
    }

    private static String outcome(Input input) {
        try {
            return input.id() + " " + new String(input.read().bytes(), StandardCharsets.UTF_8);
        } catch (UnreadableInputException e) {
            return input.id() + " " + e.error().code() + " " + e.error().message();
        }
    }

    private static List<RawDocument> documents(String argument) {
        return read(List.of(argument), "", null).stream()
                .map(input -> {
                    try {
                        return input.read();
                    } catch (UnreadableInputException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
