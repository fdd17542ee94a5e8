package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.Distribution.Result;

/** The main job, through the distribution's own start script. Few runs, each asserting much: every one starts a JVM. */
class ClassifyIT {
    @TempDir
    Path folder;

    @Test
    void classifiesTheSamplesAsTheReadmeShows() {
        Result result = Distribution.in(Distribution.ROOT).run("classify", "docs/samples");

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        List<String> lines = result.lines();
        assertThat(lines).allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"docs/samples/"));
        assertThat(line(lines, "udayavani-lanka"))
                .contains("\"source\":\"udayavani\"", "\"id\":\"arms-request\"", "\"offsets\":\"input\"");
        assertThat(line(lines, "udayavani-pace")).contains("\"categories\":[]");
        assertThat(line(lines, "dunya-news")).contains("\"source\":\"dunya-news\"", "\"id\":\"terrorism-justice\"");
        assertThat(line(lines, "express-tribune-2014"))
                .contains("\"comments\":2")
                .doesNotContain("clap for another");
        assertThat(line(lines, "express-tribune-2025.jsonl:1")).contains("\"source\":\"express-tribune\"");
        assertThat(line(lines, "harbour-post")).contains("\"offsets\":\"text\"", "protection-of-foreign-nationals");
    }

    @Test
    void otherCompilersCanBeAskedFor() {
        for (String options : List.of("-XX:TieredStopAtLevel=4", "-XX:-TieredCompilation", "-Xint")) {
            Result result = Distribution.in(folder).with("JAVA_OPTS", options).run("--version");
            assertThat(result.code()).as(options).isZero();
        }
    }

    @Test
    void oneBadInputNeverStopsTheOthers() throws IOException {
        Files.copy(sample("app-cabinet-approves-strategy.txt"), folder.resolve("good-1.txt"));
        Files.copy(sample("harbour-post-engineers.html"), folder.resolve("good-2.html"));
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 0, 7});
        byte[] packed = gzip("A story that is packed.".repeat(100));
        Files.write(folder.resolve("broken.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
        Files.writeString(folder.resolve("bomb.xml"), bomb());
        Files.createSymbolicLink(folder.resolve("unreadable.txt"), folder.resolve("nothing"));

        Result result = Distribution.in(folder).run("classify", "--format", "jsonl", "--jobs", "2", ".");

        assertThat(result.code()).isEqualTo(Exit.FINDINGS);
        List<String> lines = result.lines();
        assertThat(line(lines, "./good-1.txt")).contains("\"id\":\"counter-terrorism-policy\"");
        assertThat(line(lines, "./good-2.html")).contains("\"categories\":[{");
        for (String bad : List.of("./empty.txt", "./binary.txt", "./broken.txt.gz", "./unreadable.txt")) {
            assertThat(line(lines, bad))
                    .matches("\\{\"id\":\"[^\"]+\",\"error\":\\{\"code\":\"[a-z-]+\",\"message\":\".*\"\\}\\}");
            assertThat(result.err()).contains("nutgraf: " + bad + ": ");
        }
        assertThat(lines).hasSize(7);
    }

    @Test
    void aLineIsTheSameWhateverElseIsInTheRun() throws IOException {
        Path corpus = folder.resolve("corpus");
        Files.createDirectory(corpus);
        try (Stream<Path> samples = Files.list(Distribution.SAMPLES)) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, corpus.resolve(sample.getFileName().toString()));
            }
        }
        List<String> forward = Distribution.in(folder)
                .run("classify", "--format", "jsonl", "--jobs", "1", "corpus")
                .lines();
        List<String> names = forward.stream()
                .map(line -> line.substring(7, line.indexOf('"', 7)).replaceFirst("[:#][0-9]+$", ""))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();

        // The other way round, in parallel, in a Turkish locale that is not UTF-8.
        List<String> backward = Distribution.in(folder)
                .with("LC_ALL", "C")
                .with("NUTGRAF_OPTS", "-Duser.language=tr -Dfile.encoding=ISO-8859-9")
                .shell("\"$0\" classify --format jsonl --jobs 4 --no-cache " + String.join(" ", names))
                .lines();

        assertThat(backward).containsExactlyInAnyOrderElementsOf(forward);
    }

    @Test
    void readsStandardInputAndWritesWhatIsAskedFor() throws IOException {
        byte[] article = Files.readAllBytes(sample("app-cabinet-approves-strategy.txt"));
        Path output = folder.resolve("out.csv");

        Result csv =
                Distribution.in(folder).reading(article).run("classify", "-", "--format", "csv", "--out", "out.csv");

        assertThat(csv.out()).isEmpty();
        assertThat(csv.code()).isZero();
        assertThat(Files.readAllLines(output)).first().isEqualTo("id,source,published,headline,category,score,rules");
        assertThat(Files.readString(output)).contains("-,agency-text,", "counter-terrorism-policy");
    }

    @Test
    void endsQuietlyWhenTheReaderOfAPipeLeaves() throws IOException {
        String record = "{\"content\":\"A minister spoke on Monday about the price of onions.\"}\n";
        Files.writeString(folder.resolve("many.jsonl"), record.repeat(5_000));

        Result result =
                Distribution.in(folder).shell("{ \"$0\" classify many.jsonl; echo \"code $?\" >&2; } | head -n 1");

        assertThat(result.lines()).hasSize(1);
        assertThat(result.err().strip()).isEqualTo("code 0");
    }

    @Test
    void opensFilesWhoseNamesAreNotAscii() throws IOException {
        Files.copy(sample("app-cabinet-approves-strategy.txt"), folder.resolve("ಸುದ್ದಿ-خبر.txt"));

        Result result = Distribution.in(folder).with("LC_ALL", "C").run("classify", "--format", "text", ".");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("./ಸುದ್ದಿ-خبر.txt", "█");
    }

    private static String line(List<String> lines, String idPart) {
        return lines.stream()
                .filter(line -> line.substring(0, line.indexOf('"', 7)).contains(idPart))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line for " + idPart + " in " + lines));
    }

    private static Path sample(String name) {
        return Distribution.SAMPLES.resolve(name);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String bomb() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE nitf [\n<!ENTITY a0 \"boom\">\n");
        for (int i = 1; i < 20; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">\n");
        }
        return xml.append("]>\n<nitf><body><body.content><p>&a19;</p></body.content></body></nitf>\n")
                .toString();
    }
}
