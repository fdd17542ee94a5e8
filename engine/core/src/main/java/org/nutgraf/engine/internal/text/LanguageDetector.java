package org.nutgraf.engine.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Guesses the language of a text: by script where a script decides, else by the commonest words of Latin languages.
 *
 * <p>Looks at a bounded sample. {@code und} (BCP 47) when it cannot tell.
 */
public final class LanguageDetector {
    /** BCP 47 for "cannot tell". */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE_CHARS = 1_000;
    /** At most 255: a count has a byte. */
    private static final int SAMPLE_TOKENS = 150;

    private static final int ENOUGH_LETTERS = 12;
    private static final String URDU_ONLY = "ٹڈڑںےھہ";
    private static final String PERSIAN_URDU = "پچگژیک";

    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "no", "da", "fi", "tr", "id", "pl", "ro", "ms", "sw", "vi");
    static final String[] WORDS = {
        "the of and to in that was for on with is by as from at it he has said this his are which were an be have not will",
        "der die das und ist nicht von mit den dem ein eine auf fur sich im des auch es wird haben hat zu sind nach bei aus",
        "le la les des et est une dans que pour du qui sur par pas au plus avec ce sont il elle ont aux cette nous mais",
        "el la los las que y en del una por con para es se un al lo como su mas pero ha fue sus este entre sobre desde",
        "il la che di e per una del non con sono della nel alla gli anche dei piu dal ha come le lo si da questo delle",
        "o a que de e do da em um para com nao uma os no se na por mais as dos como mas foi ao ele das tem seu pela",
        "de het een van en is dat op te zijn niet met voor die aan er om ook als maar bij wordt door naar heeft hij",
        "och att det som en pa ar av for den med till inte har de om ett han men var jag sig fran vi kan",
        "og det som en pa er av for den med til ikke har de om et han men var jeg seg fra vi kan etter ble",
        "og det som en pa er af for den med til ikke har de om et han men var jeg sig fra vi kan efter blev",
        "ja on ei se han oli joka mutta ovat ole myos kun etta niin sen kuin tai mukaan sita hanen jo vain",
        "ve bir bu icin ile da de olarak cok daha olan gibi sonra kadar ancak ise var ne en oldugu turkiye icinde",
        "yang dan di dengan untuk dari ini itu pada dalam tidak akan juga ke oleh adalah telah bisa karena mereka",
        "i w na z do nie sie jest to ze jak po o od za przez ale przy oraz tym ktory roku jego juz tylko",
        "si in de la cu pe nu este un din care sa pentru o mai ca fost sunt dar prin au fi lui ale",
        "yang dan di dengan untuk dari ini itu pada dalam tidak akan juga ke oleh ialah telah boleh kerana mereka daripada",
        "na ya wa kwa ni katika za la kuwa hii alisema baada watu cha ambao huo hiyo lakini yake",
        "va cua la cac trong cho mot voi da duoc khong nguoi khi nhung tai nay den co vao ra",
    };
    private static final Character.UnicodeScript[] SCRIPTS = Character.UnicodeScript.values();
    /** The sets of languages that have a word in common, a bit for each language; the first is empty. */
    private static final int[] SETS = IntStream.concat(
                    IntStream.of(0), common().values().stream().mapToInt(Integer::intValue))
            .distinct()
            .sorted()
            .toArray();

    /** For each eight languages what a word of each set adds to their counts, of which each has a byte. */
    private static final long[][] COUNTED = counted();

    /** The common words, each with the number of its set. */
    private static final FormTable LATIN = latin();

    private LanguageDetector() {}

    /**
     * The primary language of a text, such as {@code en}.
     *
     * @param languages for each token, its {@link #languages}
     */
    public static String detect(Tokens tokens, IntUnaryOperator languages) {
        int latin = 0;
        int other = 0;
        for (int form = 0; form < tokens.inexact() && isSample(tokens, tokens.inexact(form)); form++) {
            int token = tokens.inexact(form);
            for (int i = tokens.from(token); i < tokens.to(token); i++) {
                char c = tokens.at(i);
                if (c >= 128) {
                    other += Letters.isWord(c) ? 1 : 0;
                } else if (Letters.kind(c) == Letters.LETTER) {
                    latin++;
                }
            }
        }
        // Most words are a few letters a to z: they are counted until more of them would change nothing.
        int enough = Math.max(other * 3 + 1, ENOUGH_LETTERS - other);
        for (int token = 0; latin < enough && token < tokens.size() && isSample(tokens, token); token++) {
            latin += FormKey.isExact(tokens.exactKey(token)) ? tokens.length(token) : 0;
        }
        if (latin + other < ENOUGH_LETTERS) {
            return UNKNOWN;
        }
        int end = Math.min(tokens.text().length(), SAMPLE_CHARS);
        return latin > other * 3 ? latin(tokens, languages) : byScript(tokens, end, languages);
    }

    private static boolean isSample(Tokens tokens, int token) {
        return tokens.from(token) < SAMPLE_CHARS;
    }

    /** The languages that a token is a common word of: the number of a set, less than 64; 0 if there are none. */
    public static int languages(Tokens tokens, int token) {
        return Math.max(0, LATIN.get(tokens, token));
    }

    private static String byScript(Tokens tokens, int end, IntUnaryOperator languages) {
        String text = tokens.text();
        int[] scripts = new int[SCRIPTS.length];
        for (int i = 0; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                scripts[Character.UnicodeScript.of(text.charAt(i)).ordinal()]++;
            }
        }
        int most = 0;
        for (int i = 1; i < scripts.length; i++) {
            if (scripts[i] > scripts[most]) {
                most = i;
            }
        }
        return switch (SCRIPTS[most]) {
            case LATIN -> latin(tokens, languages);
            case ARABIC -> arabic(text, end);
            case HAN -> scripts[Character.UnicodeScript.HIRAGANA.ordinal()] > 0 ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case CYRILLIC -> cyrillic(text, end);
            case KANNADA -> "kn";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case MALAYALAM -> "ml";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case ORIYA -> "or";
            case SINHALA -> "si";
            case THAI -> "th";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case ETHIOPIC -> "am";
            case KHMER -> "km";
            case LAO -> "lo";
            case MYANMAR -> "my";
            case TIBETAN -> "bo";
            case THAANA -> "dv";
            default -> UNKNOWN;
        };
    }

    private static String arabic(String text, int end) {
        int urdu = 0;
        int persian = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (URDU_ONLY.indexOf(c) >= 0) {
                urdu++;
            } else if (PERSIAN_URDU.indexOf(c) >= 0) {
                persian++;
            }
        }
        return urdu > 0 && urdu * 20 >= persian ? "ur" : persian > 0 ? "fa" : "ar";
    }

    private static String cyrillic(String text, int end) {
        for (int i = 0; i < end; i++) {
            if ("іїєґІЇЄҐ".indexOf(text.charAt(i)) >= 0) {
                return "uk";
            }
        }
        return "ru";
    }

    private static String latin(Tokens tokens, IntUnaryOperator languages) {
        int end = Math.min(tokens.size(), SAMPLE_TOKENS);
        int best = 0;
        int most = 0;
        for (int eight = 0; eight < COUNTED.length; eight++) {
            long counts = 0;
            for (int i = 0; i < end; i++) {
                counts += COUNTED[eight][languages.applyAsInt(i)];
            }
            for (int i = 0; i < Long.BYTES; i++) {
                int count = (int) (counts >>> i * Byte.SIZE) & 0xFF;
                best = count > most ? eight * Long.BYTES + i : best;
                most = Math.max(most, count);
            }
        }
        boolean sure = most >= 2 && most * 12 >= end;
        return sure ? LANGUAGES.get(best) : UNKNOWN;
    }

    /** The common words, with a bit for each language that they are common in. */
    private static Map<String, Integer> common() {
        Map<String, Integer> languages = new HashMap<>();
        for (int i = 0; i < WORDS.length; i++) {
            int bit = 1 << i;
            Arrays.stream(WORDS[i].split(" ")).forEach(word -> languages.merge(word, bit, (a, b) -> a | b));
        }
        return languages;
    }

    private static long[][] counted() {
        long[][] counted = new long[(LANGUAGES.size() + Long.BYTES - 1) / Long.BYTES][SETS.length];
        for (int set = 0; set < SETS.length; set++) {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                counted[i / Long.BYTES][set] |= (long) (SETS[set] >>> i & 1) << i % Long.BYTES * Byte.SIZE;
            }
        }
        return counted;
    }

    private static FormTable latin() {
        Map<String, Integer> numbers = common();
        numbers.replaceAll((word, languages) -> Arrays.binarySearch(SETS, languages));
        return new FormTable(numbers);
    }
}
