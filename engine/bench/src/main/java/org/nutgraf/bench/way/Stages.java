package org.nutgraf.bench.way;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jsoup.Jsoup;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.RawDocument;
import org.nutgraf.bench.measure.Contender;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Limits;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.annotate.Annotator;
import org.nutgraf.engine.internal.annotate.ArticleText;
import org.nutgraf.engine.internal.envelope.Envelope;
import org.nutgraf.engine.internal.explain.Places;
import org.nutgraf.engine.internal.judge.Judge;
import org.nutgraf.engine.internal.parse.DocumentReader;
import org.nutgraf.engine.internal.plugin.LoadedParser;
import org.nutgraf.engine.internal.text.Tokenizer;

/** Each stage of the way, over what the stage before made of the same documents. */
public final class Stages {
    private final Workshop workshop;
    private final Material material;
    private final Envelope envelope = new Envelope(Limits.DEFAULT.documentBytes());
    private final List<Read> read = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Classification> results = new ArrayList<>();

    /** A document and how its parser recognised it. */
    private record Read(Document document, LoadedParser parser, Probe probe) {}

    /** An article and what was found in it. */
    private record Item(ParsedArticle article, String source, Annotation annotation, Places places) {}

    /** Takes the documents through all stages once. */
    public Stages(Workshop workshop, Material material) {
        this.workshop = workshop;
        this.material = material;
        DocumentReader reader = new DocumentReader(envelope, workshop.plugins().parsers());
        for (RawDocument raw : material.documents()) {
            take(reader.read(raw));
            results.addAll(workshop.classify(raw));
        }
    }

    private void take(Parsing parsing) {
        Document document = parsing.document();
        var result = parsing.result();
        var used = parsing.parser();
        if (document == null || result == null || used == null) {
            return;
        }
        LoadedParser parser = workshop.plugins().parsers().stream()
                .filter(each -> each.id().equals(used.id()))
                .findFirst()
                .orElseThrow();
        Probe probe = parser.call(() -> parser.parser().probe(document.preview()));
        read.add(new Read(document, parser, probe));
        for (ParsedArticle article : result.items()) {
            Annotation annotation =
                    workshop.rules().annotatorForRules().annotate(article, used.id(), document.captured());
            items.add(new Item(article, used.id(), annotation, Places.of(annotation.text(), document, result)));
        }
    }

    /** The whole way first, then what bounds it from above, then its stages in order. */
    public List<Contender> contenders() {
        Annotator annotator = workshop.rules().annotatorForRules();
        Judge judge = workshop.rules().judge();
        return List.of(
                over("whole way", material.documents(), workshop::wholeWay),
                new Contender("bytes from disk", material.inFiles(), material::readFiles),
                over(
                        "jsoup's bare parse",
                        read,
                        each -> Jsoup.parse(each.document().text()).childNodeSize()),
                over(
                        "envelope",
                        material.documents(),
                        raw -> envelope.open(raw).issues().size()),
                over("probe", read, each -> probe(each.document().preview())),
                over("parse", read, Stages::parse),
                over(
                        "(tokenise)",
                        items,
                        item -> Tokenizer.tokenize(
                                        ArticleText.of(item.article()).joined())
                                .size()),
                over(
                        "annotate",
                        items,
                        item -> annotator
                                .annotate(item.article(), item.source(), null)
                                .facts()
                                .size()),
                over(
                        "derive, detect",
                        judged(),
                        item -> judge.firings(item.annotation()).detecting().size()),
                over(
                        "… score, evidence",
                        judged(),
                        item -> judge.judge(item.annotation(), item.places())
                                .scores()
                                .size()),
                over("write", results, Workshop::write));
    }

    private List<Item> judged() {
        return items.stream()
                .filter(item -> item.article().status().isClassified())
                .toList();
    }

    private long probe(Preview preview) {
        long found = 0;
        for (LoadedParser parser : workshop.plugins().parsers()) {
            found += parser.call(() -> parser.parser().probe(preview)).score() > 0 ? 1 : 0;
        }
        return found;
    }

    private static long parse(Read read) {
        LoadedParser parser = read.parser();
        return parser.call(() -> parser.parser().parse(read.document(), read.probe()))
                .spans()
                .size();
    }

    /** Speeds count documents whatever a stage works on, so that stages add up. */
    private <T> Contender over(String name, List<T> all, ToLongFunction<T> work) {
        return Contender.over(name, material.documents().size(), all, work);
    }
}
