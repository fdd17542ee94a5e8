package org.nutgraf.engine.internal.annotate;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.engine.internal.text.FormTable;

/** The English words that negation, attribution and figures are read by; one look-up a token answers for all of them. */
final class Words {
    /** Negates what follows: not, never, without. */
    static final int NEGATION = 1;
    /** Negates what follows, or what it is the passive of: denied, rejected. */
    static final int DENIAL = 1 << 1;
    /** A negation only before "to": failed, unable. */
    static final int DENIAL_TO = 1 << 2;
    /** The first half of "rule out". */
    static final int RULE = 1 << 3;
    /** Begins another clause: but, which, while. */
    static final int CLAUSE = 1 << 4;
    /** After "not", takes the negation back: only, merely. */
    static final int AFTER_NOT = 1 << 5;
    /** After "no", takes the negation back: doubt, less. */
    static final int AFTER_NO = 1 << 6;
    /** After "without", takes the negation back: delay, fail. */
    static final int AFTER_WITHOUT = 1 << 7;

    static final int OR = 1 << 8;
    static final int BE = 1 << 9;
    static final int SPEECH = 1 << 10;
    /** Between a speaker and the verb: also, was, later. */
    static final int ADVERB = 1 << 11;
    /** Ends a noun phrase: prepositions, auxiliaries, conjunctions, articles. */
    static final int FUNCTION = 1 << 12;

    static final int MONTH = 1 << 13;
    static final int NUMBER = 1 << 14;
    static final int SCALE = 1 << 15;
    static final int UNIT = 1 << 16;
    static final int PEOPLE = 1 << 17;
    static final int NO = 1 << 18;
    static final int NOT = 1 << 19;
    static final int WITHOUT = 1 << 20;
    static final int TO = 1 << 21;
    static final int OUT = 1 << 22;
    static final int ACCORDING = 1 << 23;
    static final int ARTICLE = 1 << 24;
    static final int OF = 1 << 25;
    /** Before "one" or "two", says that nothing is counted: no one, each one. */
    static final int BEFORE_ONE = 1 << 26;
    /** Before a number, makes it a name: Season 3, Article 370. */
    static final int LABEL = 1 << 27;
    /** After a number, makes it a time of day: pm, GMT. */
    static final int CLOCK = 1 << 28;
    /** May speak, although it is a function word. */
    static final int PRONOUN = 1 << 29;

    /** A negation, or the beginning of one. */
    static final int NEGATING = NEGATION | DENIAL | DENIAL_TO | RULE;
    /** What a number may begin with, but for digits. */
    static final int NUMERAL = NUMBER | SCALE;
    /** What is looked for first. */
    static final int CUES = NEGATING | NUMERAL;

    /** The flags of words that have some. */
    static final FormTable TABLE = table();

    private Words() {}

    private static FormTable table() {
        Map<String, Integer> words = new HashMap<>();
        add(
                words,
                NEGATION,
                "not no never without neither nor none nobody cannot can't don't didn't doesn't won't wouldn't couldn't"
                        + " shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't needn't ain't");
        add(words, NOT, "not");
        add(words, NO, "no");
        add(words, WITHOUT, "without");
        add(
                words,
                DENIAL,
                "deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting refuse refuses"
                        + " refused refusing decline declined declines declining refrain refrains refrained refraining");
        add(words, DENIAL_TO, "fail fails failed failing unable unwilling");
        add(words, RULE, "rule rules ruled ruling");
        add(words, OUT, "out");
        add(
                words,
                CLAUSE,
                "but however although though while because which who whom whose whereas except unless until yet instead"
                        + " nevertheless where when since");
        add(words, AFTER_NOT, "only just merely simply solely least surprisingly exactly");
        add(
                words,
                AFTER_NO,
                "doubt doubts question wonder less fewer sooner matter exception secret surprise coincidence mean small");
        add(
                words,
                AFTER_WITHOUT,
                "delay delays fail doubt exception exceptions question hesitation discrimination distinction prejudice"
                        + " precedent interruption notice warning any further undue a");
        add(words, OR, "or nor");
        add(words, BE, "is are was were be been being gets got");
        add(
                words,
                SPEECH,
                "said says say told tells added adds stated states noted notes remarked asked replied claimed"
                        + " argued maintained stressed emphasised emphasized reiterated warned urged announced declared"
                        + " explained observed tweeted wrote posted quoted continued insisted lamented alleged asserted"
                        + " affirmed vowed confirmed revealed recalled concluded opined elaborated questioned writes"
                        + " commented joked responded informed pledged admitted acknowledged");
        add(
                words,
                ADVERB,
                "also later further then reportedly has had have was were is earlier recently again categorically clearly"
                        + " repeatedly himself herself");
        add(
                words,
                FUNCTION,
                "in on at to for from by with and or but was were is are be been has have had who which that the a an since"
                        + " after before during per as than when while while where it its his her their this these those"
                        + " he she they we i you not will would can could should may might must if about into over under"
                        + " against between among through of out up down so then there here more most other others each"
                        + " all both some any ahead saying adding such what how why also only just told said says including");
        add(words, ARTICLE, "the a an");
        add(words, OF, "of");
        add(words, TO, "to");
        add(words, ACCORDING, "according");
        add(words, BEFORE_ONE, "no any every each some this that which another the");
        add(
                words,
                LABEL,
                "season chapter article section resolution episode volume phase part page clause schedule rule form gate flight"
                        + " highway route platform room grade class sector");
        add(words, PRONOUN, "he she they we i you it");
        add(words, CLOCK, "am pm a.m p.m gmt utc pkt ist bst est edt");
        add(
                words,
                MONTH,
                "january february march april may june july august september october november december jan feb mar apr jun"
                        + " jul aug sep sept oct nov dec");
        add(words, NUMBER, String.join(" ", NumberWords.names()));
        add(words, SCALE, String.join(" ", NumberWords.scales()));
        add(words, UNIT, String.join(" ", Units.names()));
        add(
                words,
                PEOPLE,
                "people personnel men women children police troops cattle policemen servicemen fishermen militiamen staff");
        return new FormTable(words);
    }

    private static void add(Map<String, Integer> words, int flag, String listed) {
        for (String word : listed.split(" ")) {
            words.merge(word, flag, (a, b) -> a | b);
        }
    }
}
