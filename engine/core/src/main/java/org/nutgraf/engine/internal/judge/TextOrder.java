package org.nutgraf.engine.internal.judge;

import java.util.Comparator;
import java.util.List;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.api.fact.Sentence;

/** Orders the tuples of a rule by where their facts stand in the text, so that evidence begins at the top. */
final class TextOrder implements Comparator<List<Object>> {
    static final TextOrder INSTANCE = new TextOrder();

    private TextOrder() {}

    @Override
    public int compare(List<Object> left, List<Object> right) {
        int size = Math.min(left.size(), right.size());
        for (int i = 0; i < size; i++) {
            int bySentence = Long.compare(sentence(left.get(i)), sentence(right.get(i)));
            if (bySentence != 0) {
                return bySentence;
            }
            int byToken = Long.compare(token(left.get(i)), token(right.get(i)));
            if (byToken != 0) {
                return byToken;
            }
        }
        return 0;
    }

    private static long sentence(Object fact) {
        if (fact instanceof Mention mention) {
            return mention.sentence();
        }
        if (fact instanceof Sentence sentence) {
            return sentence.index();
        }
        if (fact instanceof Relation relation) {
            return relation.sentence();
        }
        if (fact instanceof Quote quote) {
            return quote.sentence();
        }
        return fact instanceof Figure figure ? figure.sentence() : -1;
    }

    private static long token(Object fact) {
        if (fact instanceof Mention mention) {
            return mention.firstToken();
        }
        return fact instanceof Quote quote ? quote.firstToken() : -1;
    }
}
