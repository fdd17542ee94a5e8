package org.nutgraf.engine.internal.explain;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.EvidenceMention;

/** The terms of one article that rules relied on, and the sentences that show a single one of them, each made once. */
final class ShownMentions {
    private final Function<Mention, EvidenceMention> show;
    private @Nullable Mention[] mentions = new @Nullable Mention[64];
    private @Nullable EvidenceMention[] shown = new @Nullable EvidenceMention[mentions.length];
    private @Nullable Evidence[] single = new @Nullable Evidence[mentions.length];
    private int size;

    /** @param show turns a mention into what people are shown of it */
    ShownMentions(Function<Mention, EvidenceMention> show) {
        this.show = show;
    }

    /**
     * A sentence with terms that a rule relied on.
     *
     * @param alone the sentence without terms
     * @param its mentions in it, at least one
     */
    Evidence in(Evidence alone, List<Mention> its) {
        if (its.size() > 1) {
            EvidenceMention[] terms = new EvidenceMention[its.size()];
            for (int i = 0; i < terms.length; i++) {
                terms[i] = shown(slot(its.get(i)));
            }
            return with(alone, List.of(terms));
        }
        int slot = slot(its.get(0));
        Evidence known = single[slot];
        if (known == null) {
            known = with(alone, List.of(shown(slot)));
            single[slot] = known;
        }
        return known;
    }

    private static Evidence with(Evidence alone, List<EvidenceMention> terms) {
        return new Evidence(alone.zone(), alone.sentence(), alone.text(), alone.from(), alone.to(), terms);
    }

    private EvidenceMention shown(int slot) {
        EvidenceMention known = shown[slot];
        if (known == null) {
            known = show.apply(mentions[slot]);
            shown[slot] = known;
        }
        return known;
    }

    /** Where a mention stands; the same object is the same mention. */
    private int slot(Mention mention) {
        if (size * 2 > mentions.length) {
            grow();
        }
        int slot = free(mention);
        if (mentions[slot] == null) {
            mentions[slot] = mention;
            size++;
        }
        return slot;
    }

    private int free(Mention mention) {
        int mask = mentions.length - 1;
        int slot = (int) (mention.firstToken() * 31 + mention.lastToken()) & mask;
        while (mentions[slot] != null && mentions[slot] != mention) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable Mention[] oldMentions = mentions;
        @Nullable EvidenceMention[] oldShown = shown;
        @Nullable Evidence[] oldSingle = single;
        mentions = new @Nullable Mention[oldMentions.length * 2];
        shown = new @Nullable EvidenceMention[mentions.length];
        single = new @Nullable Evidence[mentions.length];
        for (int i = 0; i < oldMentions.length; i++) {
            Mention mention = oldMentions[i];
            if (mention != null) {
                int slot = free(mention);
                mentions[slot] = mention;
                shown[slot] = oldShown[i];
                single[slot] = oldSingle[i];
            }
        }
    }
}
