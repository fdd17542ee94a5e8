package org.nutgraf.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ProbeEvidence;

/**
 * What one parser answered to a document.
 *
 * @param parser the parser's id
 * @param plugin id of the plugin that brought it
 * @param score 0 to 1
 * @param layout the layout it recognised
 * @param evidence what the score rests on
 */
public record ProbeScore(
        String parser,
        String plugin,
        double score,
        @Nullable String layout,
        List<ProbeEvidence> evidence) {}
