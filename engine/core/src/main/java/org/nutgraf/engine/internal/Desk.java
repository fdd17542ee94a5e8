package org.nutgraf.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.ArticleFacts;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Limits;
import org.nutgraf.engine.ParserUsed;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.RuleFirings;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.annotate.Annotator;
import org.nutgraf.engine.internal.explain.Places;
import org.nutgraf.engine.internal.judge.Judgement;
import org.nutgraf.engine.internal.judge.LoadedRules;

/** Takes parsed documents item by item through annotation and rules. */
final class Desk {
    private final LoadedRules rules;
    private final Limits limits;

    Desk(LoadedRules rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    List<Classification> classify(Parsing parsing) {
        return items(parsing, item -> classify(parsing, item), Classification::failed);
    }

    Classification classify(String id, String source, ParsedArticle article) {
        return result(new Item(id, article, List.of()), annotated(source, article, rules.annotatorForRules()));
    }

    List<ArticleFacts> facts(Parsing parsing) {
        return items(
                parsing,
                item -> facts(parsing, item),
                (id, error) -> new ArticleFacts(id, error, List.of(), List.of()));
    }

    List<RuleFirings> firings(Parsing parsing) {
        return items(
                parsing,
                item -> firings(parsing, item),
                (id, error) -> new RuleFirings(id, error, null, List.of(), List.of()));
    }

    /** Annotates the articles of a document that may be classified, and hands them on with the rules. */
    <T> List<T> each(Parsing parsing, ArticleWork<T> work) {
        return items(parsing, item -> each(parsing, item, work), (id, error) -> Optional.of(work.failed(id, error)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> each(Parsing parsing, Item item, ArticleWork<T> work) {
        InputError refusal = refusal(item.article());
        if (refusal != null) {
            return Optional.of(work.failed(item.id(), refusal));
        }
        if (!item.article().status().isClassified()) {
            return Optional.empty();
        }
        Annotation annotation = annotation(parsing, item);
        return Optional.of(work.article(item.id(), rules, annotation));
    }

    List<Explanation> explain(Parsing parsing, List<String> whyNot) {
        return items(
                parsing,
                item -> explain(parsing, item, whyNot),
                (id, error) -> Explanation.failed(Classification.failed(id, error)));
    }

    Explanation explain(String id, String source, ParsedArticle article, List<String> whyNot) {
        return explain(new Item(id, article, List.of()), annotated(source, article, rules.annotator()), whyNot);
    }

    /** One article of a document, with the issues that concern it. */
    private record Item(String id, ParsedArticle article, List<Diagnostic> issues) {}

    private interface Failing<T> {
        T failed(String id, InputError error);
    }

    /** Issues of the whole document go with its first item, so that they are told once. */
    private <T> List<T> items(Parsing parsing, Function<Item, T> act, Failing<T> failing) {
        ParseResult result = parsing.result();
        InputError error = parsing.error();
        if (error != null || result == null) {
            return List.of(failing.failed(parsing.id(), error == null ? new InputError("no-article", "") : error));
        }
        List<T> done = new ArrayList<>();
        List<ParsedArticle> articles = result.items();
        for (int i = 0; i < articles.size(); i++) {
            String id = i == 0 ? parsing.id() : parsing.id() + "#" + (i + 1);
            if (i == limits.items()) {
                String message =
                        "The document holds " + articles.size() + " items; the limit is " + limits.items() + ".";
                done.add(failing.failed(id, new InputError("too-many-items", message)));
                break;
            }
            List<Diagnostic> issues = new ArrayList<>();
            if (i == 0) {
                issues.addAll(parsing.issues());
                issues.addAll(result.issues());
            }
            issues.addAll(articles.get(i).issues());
            done.add(act.apply(new Item(id, articles.get(i), issues)));
        }
        return done;
    }

    private Classification classify(Parsing parsing, Item item) {
        InputError refusal = refusal(item.article());
        return refusal == null
                ? result(item, annotated(parsing, item, rules.annotatorForRules()))
                : Classification.failed(item.id(), refusal);
    }

    private RuleFirings firings(Parsing parsing, Item item) {
        InputError refusal = refusal(item.article());
        if (refusal != null || !item.article().status().isClassified()) {
            return new RuleFirings(item.id(), refusal, item.article(), List.of(), item.issues());
        }
        Annotated annotated = annotated(parsing, item, rules.annotatorForRules());
        return new RuleFirings(
                item.id(),
                null,
                item.article(),
                rules.judge().fired(annotated.annotation(), annotated.places()),
                item.issues());
    }

    private Explanation explain(Parsing parsing, Item item, List<String> whyNot) {
        InputError refusal = refusal(item.article());
        return refusal == null
                ? explain(item, annotated(parsing, item, rules.annotator()), whyNot)
                : Explanation.failed(Classification.failed(item.id(), refusal));
    }

    private Explanation explain(Item item, Annotated annotated, List<String> whyNot) {
        return rules.explainer().explain(result(item, annotated), annotated.annotation(), annotated.places(), whyNot);
    }

    /** An annotated article and where it came from. */
    private record Annotated(ParserUsed parser, @Nullable String captured, Annotation annotation, Places places) {}

    private Annotated annotated(Parsing parsing, Item item, Annotator annotator) {
        Document document = parsing.document();
        ParseResult result = parsing.result();
        ParserUsed parser = parsing.parser();
        if (document == null || result == null || parser == null) {
            throw new IllegalStateException("An item without its document: " + item.id());
        }
        Annotation annotation = annotator.annotate(item.article(), parser.id(), document.captured());
        return new Annotated(parser, document.captured(), annotation, Places.of(annotation.text(), document, result));
    }

    private Annotated annotated(String source, ParsedArticle article, Annotator annotator) {
        Annotation annotation = annotator.annotate(article, source, null);
        ParserUsed parser = new ParserUsed(source, "embedded", "", article.layout(), 1);
        return new Annotated(parser, null, annotation, Places.of(annotation.text()));
    }

    private Classification result(Item item, Annotated annotated) {
        Annotation annotation = annotated.annotation();
        ParsedArticle article = item.article();
        Judgement judgement = article.status().isClassified()
                ? rules.judge().judge(annotation, annotated.places())
                : Judgement.none(Diagnostic.warning(
                        "not-classified", "The item is " + article.status().word() + " and must not be used."));
        List<Diagnostic> issues = new ArrayList<>(item.issues());
        issues.addAll(annotation.issues());
        issues.addAll(judgement.issues());
        return new Classification(
                item.id(),
                null,
                annotated.parser(),
                article,
                annotated.captured(),
                annotation.language(),
                annotated.places().offsets(),
                judgement.scores(),
                judgement.derived(),
                rules.view().version(),
                Engine.VERSION,
                issues);
    }

    private Annotation annotation(Parsing parsing, Item item) {
        ParserUsed parser = parsing.parser();
        Document document = parsing.document();
        return rules.annotator()
                .annotate(
                        item.article(),
                        parser == null ? "" : parser.id(),
                        document == null ? null : document.captured());
    }

    private ArticleFacts facts(Parsing parsing, Item item) {
        Annotation annotation = annotation(parsing, item);
        return new ArticleFacts(
                item.id(), null, annotation.facts(), rules.judge().derive(annotation));
    }

    private @Nullable InputError refusal(ParsedArticle article) {
        int length = bodyLength(article);
        String message = "The article has " + length + " characters; the limit is " + limits.bodyChars() + ".";
        return length > limits.bodyChars() ? new InputError("article-too-long", message) : null;
    }

    private static int bodyLength(ParsedArticle article) {
        return article.body().stream().mapToInt(part -> part.text().length()).sum();
    }
}
