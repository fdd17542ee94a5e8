package org.nutgraf.bench.way;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.RawDocument;
import org.nutgraf.bench.measure.Contender;
import org.nutgraf.bench.measure.Contest;
import org.nutgraf.bench.measure.Standing;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.internal.annotate.ArticleText;
import org.nutgraf.engine.internal.text.Tokenizer;

/** Articles of growing length, made of the paragraphs of real ones. */
public final class Lengths {
    private static final double KILOBYTE = 1024;

    private final Workshop workshop;
    private final List<String> paragraphs = new ArrayList<>();

    /**
     * What a length reached.
     *
     * @param kilobytes the length of the article
     * @param tokenised kilobytes tokenised in a second of processor time
     * @param annotated kilobytes annotated
     * @param wholeWay kilobytes taken the whole way
     */
    public record Speed(int kilobytes, double tokenised, double annotated, double wholeWay) {}

    /** Collects paragraphs. */
    public Lengths(Workshop workshop, Material material) {
        this.workshop = workshop;
        for (RawDocument raw : material.documents()) {
            Parsing parsing = workshop.parse(raw);
            if (parsing.result() != null) {
                parsing.result().items().stream()
                        .flatMap(item -> item.body().stream())
                        .map(BodyPart::text)
                        .filter(text -> !text.isBlank())
                        .forEach(paragraphs::add);
            }
        }
    }

    /** Measures one length. */
    public Speed measure(int kilobytes, Contest contest) {
        List<String> body = body(kilobytes);
        ParsedArticle article = article(body);
        RawDocument raw = RawDocument.of("length", String.join("\n", body).getBytes(StandardCharsets.UTF_8));
        String text = ArticleText.of(article).joined();
        int copies = Math.max(1, 256 / kilobytes);
        List<Standing> standings = contest.run(List.of(
                new Contender(
                        "tokenise",
                        copies,
                        () -> repeat(copies, () -> Tokenizer.tokenize(text).size())),
                new Contender(
                        "annotate",
                        copies,
                        () -> repeat(
                                copies,
                                () -> workshop.rules()
                                        .annotator()
                                        .annotate(article, "bench", null)
                                        .facts()
                                        .size())),
                new Contender("whole way", copies, () -> repeat(copies, () -> workshop.wholeWay(raw)))));
        double size = raw.bytes().length / KILOBYTE;
        return new Speed(
                kilobytes,
                size * standings.get(0).median(),
                size * standings.get(1).median(),
                size * standings.get(2).median());
    }

    private List<String> body(int kilobytes) {
        List<String> body = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; bytes < kilobytes * KILOBYTE; i++) {
            String paragraph = paragraphs.get(i % paragraphs.size());
            body.add(paragraph);
            bytes += paragraph.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return body;
    }

    private static ParsedArticle article(List<String> body) {
        return ParsedArticle.builder("generated")
                .headline(new Attribute<>(Passage.detached("An article of some length"), 1, "generated"))
                .body(body.stream()
                        .map(text -> new BodyPart(Passage.detached(text), false))
                        .toList())
                .build();
    }

    private static long repeat(int times, Contender.Pass pass) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += pass.run();
        }
        return sum;
    }
}
