package org.nutgraf.bench.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.Limits;
import org.nutgraf.engine.internal.Engine;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.explain.Places;
import org.nutgraf.engine.internal.judge.Judgement;
import org.nutgraf.engine.internal.judge.LoadedRules;
import org.nutgraf.engine.internal.plugin.PluginLoading;

/** Ours: annotation, both sessions, scores and evidence. */
final class NutgrafMatcher implements Matcher<ParsedArticle> {
    private final LoadedRules rules;

    NutgrafMatcher(Path folder, Path cache) {
        this.rules = LoadedRules.load(
                new LoadedRules.Request(
                        List.of(folder),
                        () -> PluginLoading.load(List.of(), List.of(), List.of(), Engine.VERSION)
                                .factTypes(),
                        cache,
                        Limits.DEFAULT.firings(),
                        false,
                        false,
                        Engine.VERSION),
                null);
        rules.view().diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException("A generated rule is wrong: " + error);
                });
        rules.ready();
    }

    @Override
    public String name() {
        return "nutgraf";
    }

    @Override
    public BitSet match(ParsedArticle article) {
        Annotation annotation = annotate(article);
        Judgement judgement = rules.judge().judge(annotation, Places.of(annotation.text()));
        BitSet held = new BitSet();
        for (CategoryScore score : judgement.scores()) {
            for (FiredRule rule : score.rules()) {
                held.set(RuleFolder.number(rule.id()));
            }
        }
        return held;
    }

    /** The article as the rules see it. */
    Annotation annotate(ParsedArticle article) {
        return rules.annotatorForRules().annotate(article, "bench", null);
    }

    @Override
    public ParsedArticle prepare(GeneratedArticle article) {
        List<BodyPart> body = new ArrayList<>();
        article.paragraphs()
                .forEach(sentences -> body.add(new BodyPart(Passage.detached(String.join(" ", sentences)), false)));
        return ParsedArticle.builder("generated")
                .headline(new Attribute<>(Passage.detached(article.headline()), 1, "generated"))
                .body(body)
                .build();
    }

    @Override
    public void close() {
        rules.close();
    }
}
