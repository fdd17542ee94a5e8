package org.nutgraf.engine.internal.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;

/**
 * Of each term its text and what it stands for: what facts say of it stands side by side.
 *
 * <p>Most texts meet few terms, so a string is cut out of all of them when somebody first asks for it. Thread-safe: at worst
 * two threads cut the same string.
 */
final class TermTexts {
    private final String all;
    /** Of each text where it begins and where it ends. */
    private final int[] places;

    private final @Nullable String[] cut;

    private TermTexts(String all, int[] places) {
        this.all = all;
        this.places = places;
        this.cut = new String[places.length / 2];
    }

    static TermTexts of(List<Term> terms) {
        StringBuilder all = new StringBuilder();
        int[] places = new int[4 * terms.size()];
        int at = 0;
        for (Term term : terms) {
            int text = all.length();
            all.append(term.text());
            int value = term.value().equals(term.text()) ? text : all.length();
            if (value != text) {
                all.append(term.value());
            }
            places[at++] = text;
            places[at++] = text + term.text().length();
            places[at++] = value;
            places[at++] = value + term.value().length();
        }
        return new TermTexts(all.toString(), places);
    }

    static TermTexts read(Unpacker in) {
        return new TermTexts(in.text(), in.numbers());
    }

    void write(Packer out) {
        out.text(all);
        out.numbers(places);
    }

    String text(int term) {
        return get(2 * term);
    }

    String value(int term) {
        return get(2 * term + 1);
    }

    private String get(int number) {
        String known = cut[number];
        return known == null ? cut(number) : known;
    }

    private String cut(int number) {
        String text = all.substring(places[2 * number], places[2 * number + 1]);
        cut[number] = text;
        return text;
    }
}
