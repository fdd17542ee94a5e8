package org.nutgraf.engine.internal.json;

import org.nutgraf.engine.ArticleFacts;
import org.nutgraf.engine.InputError;

/** Facts as JSON. */
public final class FactsJson {
    private FactsJson() {}

    /** One line, without a line end. */
    public static String write(ArticleFacts facts) {
        return JsonLine.object(out -> {
            InputError error = facts.error();
            out.text("id", facts.id());
            if (error != null) {
                out.object("error", error, ArticleJson::error);
            } else {
                out.objects("facts", facts.given(), JsonLine::fact).objects("derived", facts.derived(), JsonLine::fact);
            }
        });
    }
}
