package org.nutgraf.cli;

import java.util.List;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.Nutgraf;

/**
 * Loads what every engine needs, whatever it is told, on the second processor while the command line and the rules are
 * read: an engine without rules and plugins judges an article.
 */
final class LoadingAhead {
    private static final String ARTICLE = "ahead";

    private LoadingAhead() {}

    static void begin() {
        Thread thread = new Thread(LoadingAhead::judge, "nutgraf-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** What cannot be loaded here fails again where it is needed, and is reported there. */
    private static void judge() {
        try (Nutgraf engine = Nutgraf.builder().build()) {
            engine.classify(ARTICLE, ARTICLE, article()).toJson();
        } catch (RuntimeException | LinkageError e) {
            return;
        }
    }

    private static ParsedArticle article() {
        Passage passage = Passage.detached("In 2014 nothing \"happened\", he said.");
        return ParsedArticle.builder(ARTICLE)
                .body(List.of(new BodyPart(passage, false)))
                .build();
    }
}
