package org.nutgraf.engine.internal.eql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a term is looked for. */
enum Field {
    TITLE(List.of("headline")),
    DEK(List.of("dek")),
    BODY(List.of("lead", "body")),
    ALL(List.of());

    private final List<String> zones;

    Field(List<String> zones) {
        this.zones = zones;
    }

    static Field of(@Nullable String index, int at) throws EqlProblem {
        if (index == null) {
            return ALL;
        }
        return switch (index) {
            case "title", "headline" -> TITLE;
            case "subtitle", "dek" -> DEK;
            case "body" -> BODY;
            case "text_content" -> ALL;
            default ->
                throw new EqlProblem(
                        at,
                        "eql-field",
                        "The field '" + index + "' has no counterpart",
                        "fields that have one: title, subtitle, body, text_content");
        };
    }

    /** The zones; none for any. */
    List<String> zones() {
        return zones;
    }

    /** What a pattern asks of {@code zone}; empty when it may be any. */
    String constraint() {
        return switch (zones.size()) {
            case 0 -> "";
            case 1 -> ", zone == \"" + zones.get(0) + "\"";
            default -> ", zone in (\"" + String.join("\", \"", zones) + "\")";
        };
    }

    /** The fields within which words have a distance. */
    List<Field> running() {
        return this == ALL ? List.of(TITLE, DEK, BODY) : List.of(this);
    }
}
