package org.nutgraf.cli;

import java.util.List;
import java.util.Set;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.Nutgraf;

/**
 * Loads what every engine needs, on the second processor while the command line and the rules are
 * read: an engine without rules and plugins judges an article.
 *
 * <p>No lambda begins it: the first one takes longer than anything else that comes before the command line is read.
 */
final class LoadingAhead implements Runnable {
    private static final Set<String> JUDGING = Set.of("classify", "facts", "explain", "watch");
    private static final String ARTICLE = "ahead";

    private LoadingAhead() {}

    /** Begins when a command is named that will judge articles. */
    static void begin(String[] arguments) {
        if (arguments.length < 2 || !JUDGING.contains(arguments[0])) {
            return;
        }
        Thread thread = new Thread(new LoadingAhead(), "nutgraf-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** What cannot be loaded here fails again where it is needed, and is reported there. */
    @Override
    public void run() {
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
