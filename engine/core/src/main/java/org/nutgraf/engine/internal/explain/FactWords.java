package org.nutgraf.engine.internal.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Dateline;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Keyword;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.engine.explain.Place;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.annotate.TextRange;

/** What people call the facts of one article, and where in the text they stand. */
public final class FactWords {
    private static final int LONGEST = 60;
    private static final int WORDS_BEFORE = 4;
    private static final int MENTIONS_OF_A_COUNT = 5;

    private final Annotation annotation;
    private final Places places;
    private final Map<Long, Integer> paragraphs = new HashMap<>();

    /** Words for the facts of one article. */
    public FactWords(Annotation annotation, Places places) {
        this.annotation = annotation;
        this.places = places;
        for (Sentence sentence : annotation.facts().all(Sentence.class)) {
            long paragraph = sentence.paragraph();
            paragraphs.put(sentence.index(), (int) (paragraph + 1));
        }
    }

    /** What a fact is called: the words of the text where it has some. */
    public String name(Object fact) {
        if (fact instanceof Mention || fact instanceof Figure || fact instanceof Quote || fact instanceof Sentence) {
            TextRange range = annotation.range(fact);
            return quoted(range == null ? fact.toString() : slice(range));
        }
        if (fact instanceof ConceptCount count) {
            return quoted(count.concept());
        }
        if (fact instanceof Relation relation) {
            return relation(relation);
        }
        if (fact instanceof Article) {
            return "the article";
        }
        if (fact instanceof Dateline dateline) {
            return "the dateline " + quoted(dateline.place());
        }
        if (fact instanceof Byline byline) {
            return "the byline " + quoted(byline.name());
        }
        if (fact instanceof Keyword keyword) {
            return "the keyword " + quoted(keyword.text());
        }
        if (fact instanceof Subject subject) {
            return "the subject " + quoted(subject.name().isEmpty() ? subject.code() : subject.name());
        }
        return "the " + fact.getClass().getSimpleName();
    }

    /** The name and, in brackets, where it stands. */
    public String nameAndPlace(Object fact) {
        Place sentence = sentence(fact);
        return sentence == null ? name(fact) : name(fact) + " (" + sentence.words() + ")";
    }

    /** The words of a mention with some words before it, in which a negation stands. */
    public String inContext(Object fact) {
        TextRange range = annotation.range(fact);
        Long number = sentenceNumber(fact);
        if (range == null || number == null || !inText(number)) {
            return name(fact);
        }
        String text = annotation.text().joined();
        int first = annotation.sentence(number).from();
        int from = range.from();
        for (int words = 0; from > first && words < WORDS_BEFORE; words++) {
            int before = text.lastIndexOf(' ', from - 2);
            from = Math.max(first, before + 1);
        }
        return quoted(text.substring(from, range.to()));
    }

    /** The words a fact stands on; none for one that stands on a whole sentence or on nothing. */
    public List<Place> places(Object fact) {
        if (fact instanceof ConceptCount count) {
            return annotation.counted(count, MENTIONS_OF_A_COUNT).stream()
                    .flatMap(mention -> places(mention).stream())
                    .toList();
        }
        TextRange range = fact instanceof Sentence ? null : annotation.range(fact);
        Long sentence = sentenceNumber(fact);
        return range == null || sentence == null || !inText(sentence) ? List.of() : List.of(place(range, sentence));
    }

    /** The sentence a fact stands in; {@code null} when it stands in none. */
    public @Nullable Place sentence(Object fact) {
        Long number = sentenceNumber(fact);
        return number == null || !inText(number) ? null : place(annotation.sentence(number), number);
    }

    private boolean inText(long sentence) {
        return sentence >= 0 && sentence < annotation.sentences();
    }

    private static @Nullable Long sentenceNumber(Object fact) {
        if (fact instanceof Mention mention) {
            return mention.sentence();
        }
        if (fact instanceof Sentence sentence) {
            return sentence.index();
        }
        if (fact instanceof Quote quote) {
            return quote.sentence();
        }
        if (fact instanceof Figure figure) {
            return figure.sentence();
        }
        return fact instanceof Relation relation ? relation.sentence() : null;
    }

    private Place place(TextRange range, long sentence) {
        TextRange located = places.locate(range);
        return new Place(
                annotation.zone(sentence).word(),
                paragraphs.getOrDefault(sentence, 0),
                Math.toIntExact(sentence),
                places.slice(located),
                located.from(),
                located.to(),
                range.from(),
                range.to());
    }

    private String slice(TextRange range) {
        return range.of(annotation.text().joined());
    }

    private static String relation(Relation relation) {
        StringBuilder parts = new StringBuilder();
        if (!relation.from().isEmpty() || !relation.to().isEmpty()) {
            parts.append(relation.from()).append(relation.to().isEmpty() ? "" : " → " + relation.to());
        }
        if (!relation.what().isEmpty()) {
            parts.append(parts.isEmpty() ? "" : ", ").append(relation.what());
        }
        return "the relation " + relation.kind()
                + (parts.isEmpty() ? "" : " [" + parts.toString().strip() + "]");
    }

    /** Words in quotation marks, on one line and not too long. */
    public static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "“" + (line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "…" : line) + "”";
    }

    /** {@code 1 word}, {@code 2 words}. */
    public static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A number without a needless fraction. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value)
                        .replaceAll("0+$", "")
                        .replaceAll("\\.$", "");
    }
}
