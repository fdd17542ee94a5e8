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
import org.nutgraf.engine.internal.annotate.Annotator;
import org.nutgraf.engine.internal.annotate.ArticleText;
import org.nutgraf.engine.internal.text.Tokenizer;

/**
 * Articles of growing length: one and the same text, made of the paragraphs of real articles and cut anew for each length.
 *
 * <p>A single article again and again would tell little: the processor learns it by heart, the better the shorter it is.
 */
public final class Lengths {
    private static final double KILOBYTE = 1024;
    private static final int TEXT = 1024 * 1024;
    /** Tokenising, annotating for the rules and with all facts, and the whole way. */
    private static final int WAYS = 4;

    private final Workshop workshop;
    private final List<String> paragraphs = new ArrayList<>();

    /**
     * What a length reached.
     *
     * @param kilobytes the length of the articles
     * @param tokenised kilobytes tokenised in a second of processor time
     * @param annotated kilobytes annotated with what the rules ask about
     * @param allFacts kilobytes annotated with all facts
     * @param wholeWay kilobytes taken the whole way
     */
    public record Speed(int kilobytes, double tokenised, double annotated, double allFacts, double wholeWay) {}

    /** The text as articles of one length: as tokenised, as annotated, and as they come. */
    private record Cut(List<String> texts, List<ParsedArticle> articles, List<RawDocument> documents) {
        double kilobytesEach() {
            return documents.stream().mapToInt(each -> each.bytes().length).sum() / KILOBYTE / documents.size();
        }
    }

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

    /** Measures lengths, all in turns: the code for each is warm before any is measured. */
    public List<Speed> measure(List<Integer> kilobytes, Contest contest) {
        List<Cut> cuts = kilobytes.stream().map(this::cut).toList();
        List<Standing> standings = contest.run(
                cuts.stream().flatMap(cut -> contenders(cut).stream()).toList());
        List<Speed> speeds = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            double size = cuts.get(i).kilobytesEach();
            int first = WAYS * i;
            speeds.add(new Speed(
                    kilobytes.get(i),
                    size * standings.get(first).median(),
                    size * standings.get(first + 1).median(),
                    size * standings.get(first + 2).median(),
                    size * standings.get(first + 3).median()));
        }
        return speeds;
    }

    private List<Contender> contenders(Cut cut) {
        return List.of(
                Contender.over(
                        "tokenise",
                        cut.texts(),
                        text -> Tokenizer.tokenize(text).size()),
                annotating("annotate", workshop.rules().annotatorForRules(), cut),
                annotating("all facts", workshop.rules().annotator(), cut),
                Contender.over("whole way", cut.documents(), workshop::wholeWay));
    }

    private static Contender annotating(String name, Annotator annotator, Cut cut) {
        return Contender.over(
                name,
                cut.articles(),
                article -> annotator.annotate(article, "bench", null).facts().size());
    }

    private Cut cut(int kilobytes) {
        List<List<String>> bodies = bodies(kilobytes);
        List<ParsedArticle> articles = bodies.stream().map(Lengths::article).toList();
        return new Cut(
                articles.stream()
                        .map(article -> ArticleText.of(article).joined())
                        .toList(),
                articles,
                bodies.stream().map(Lengths::document).toList());
    }

    /** The text, cut behind the paragraphs with which a length is reached. */
    private List<List<String>> bodies(int kilobytes) {
        List<List<String>> bodies = new ArrayList<>();
        List<String> body = new ArrayList<>();
        double bytes = 0;
        double end = kilobytes * KILOBYTE;
        for (int i = 0; bytes < TEXT; i++) {
            String paragraph = paragraphs.get(i % paragraphs.size());
            body.add(paragraph);
            bytes += paragraph.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes >= end) {
                bodies.add(body);
                body = new ArrayList<>();
                end = bytes + kilobytes * KILOBYTE;
            }
        }
        return bodies;
    }

    private static RawDocument document(List<String> body) {
        return RawDocument.of("length", String.join("\n", body).getBytes(StandardCharsets.UTF_8));
    }

    private static ParsedArticle article(List<String> body) {
        return ParsedArticle.builder("generated")
                .headline(new Attribute<>(Passage.detached("An article of some length"), 1, "generated"))
                .body(body.stream()
                        .map(text -> new BodyPart(Passage.detached(text), false))
                        .toList())
                .build();
    }
}
