package org.nutgraf.plugin.toolkit.wire;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ItemStatus;

/** The words with which agencies say how an item is to be handled. */
public final class Handling {
    private static final Set<String> SIGNALS = Set.of(
            "correction",
            "corrected",
            "update",
            "kill",
            "cancel",
            "withdrawal",
            "withdraw",
            "advisory",
            "replace",
            "repeat",
            "rectify",
            "delete",
            "urgent",
            "flash",
            "bulletin",
            "alert",
            "writethru",
            "lead",
            "newsbreak",
            "eilmeldung");

    private Handling() {}

    /**
     * The status that a word of any format stands for; absent and unknown words mean usable.
     *
     * @param word such as {@code stat:usable}, {@code Canceled} or {@code withheld}
     */
    public static ItemStatus status(@Nullable String word) {
        return switch (bare(word)) {
            case "withheld", "held", "hold", "onhold" -> ItemStatus.WITHHELD;
            case "canceled", "cancelled", "cancel", "withdrawn", "deleted", "delete", "unpublished", "recalled" ->
                ItemStatus.CANCELED;
            case "kill", "killed", "spiked" -> ItemStatus.KILLED;
            default -> ItemStatus.USABLE;
        };
    }

    /** Whether a word of any format says that the item is under embargo. */
    public static boolean isEmbargoed(@Nullable String word) {
        return bare(word).equals("embargoed");
    }

    /** The signal that a code stands for, or {@code null} when it is of another kind, such as a routing code. */
    public static @Nullable String signal(@Nullable String code) {
        String bare = bare(code);
        return switch (bare) {
            case "corrected", "rectify", "corr" -> "correction";
            case "updated" -> "update";
            case "killed" -> "kill";
            case "canceled", "cancelled" -> "cancel";
            default -> SIGNALS.contains(bare) ? bare : null;
        };
    }

    private static String bare(@Nullable String word) {
        if (word == null) {
            return "";
        }
        String stripped = word.strip().toLowerCase(Locale.ROOT);
        return stripped.substring(Math.max(stripped.lastIndexOf(':'), stripped.lastIndexOf('/')) + 1);
    }
}
