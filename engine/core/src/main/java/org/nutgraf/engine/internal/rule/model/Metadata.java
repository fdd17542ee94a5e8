package org.nutgraf.engine.internal.rule.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Located;

/**
 * What a rule says about itself.
 *
 * @param category id of the category it raises or lowers; {@code null} in {@code shared/}
 * @param opposes whether it lowers the category
 * @param weight 0 to 1; {@code null} in {@code shared/}
 * @param status {@code null} when not written
 * @param language {@code null} when not written
 * @param tags in the order of the file
 */
public record Metadata(
        @Nullable Located<String> category,
        boolean opposes,
        @Nullable Located<Double> weight,
        @Nullable Located<Status> status,
        @Nullable Located<String> language,
        List<Located<String>> tags)
        implements Serializable {
    /** The language of rules that read articles of any language. */
    public static final String ANY = "any";

    /** Copies the tags. */
    public Metadata {
        tags = List.copyOf(tags);
    }

    /** The status, stable when not written. */
    public Status effectiveStatus() {
        return status == null ? Status.STABLE : status.value();
    }

    /** The language, {@value #ANY} when not written. */
    public String effectiveLanguage() {
        return language == null ? ANY : language.value();
    }
}
