package org.nutgraf.engine.internal.text;

/**
 * Numbers for folded forms, so that comparing two forms mostly is comparing two numbers.
 *
 * <p>Forms of up to twelve letters a to z have a number of their own. The first eight letters lie a byte each, the first one
 * lowest, as they lie in a text. A letter is five bits, and the other four letters lie in the three bits that each byte has
 * left: of each the lower three bits above one of the first four, and the upper two above one of the second four. All other
 * forms have a negative number, which is a hash: equal ones then say that the forms may be equal.
 */
public final class FormKey {
    /** No form has this key. */
    public static final long NONE = 0;

    private static final int LETTER_BITS = 5;
    private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;
    private static final int FIRST_LETTER = 'a' & ~LETTER_MASK;
    /** How many letters have a byte. */
    private static final int SPREAD_LETTERS = Long.BYTES;
    /** How many letters a form with an exact key has at most. */
    static final int LONGEST_EXACT = 12;

    private static final long LETTERS = 0x1F1F1F1F1F1F1F1FL;
    /** Of four letters that have a byte each the lower bits, and how far they are moved. */
    private static final long LOWER = 0x07070707;

    private static final int LOWER_SHIFT = LETTER_BITS;
    private static final long UPPER = 0x18181818;
    private static final int UPPER_SHIFT = Integer.SIZE + 2;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private FormKey() {}

    /** Whether no other form has this key. */
    public static boolean isExact(long key) {
        return key > 0;
    }

    /** The key of a folded form. */
    public static long of(String form) {
        return of(form.toCharArray(), 0, form.length());
    }

    /** The key of a folded form that stands among other characters. */
    static long of(char[] forms, int from, int to) {
        long exact = NONE;
        long hash = 0;
        boolean plain = to - from <= LONGEST_EXACT;
        for (int i = from; i < to; i++) {
            plain = plain && isLetter(forms[i]);
            exact = plain ? withLetter(exact, i - from, forms[i]) : NONE;
            hash = Long.rotateLeft(hash, LETTER_BITS) ^ forms[i];
        }
        return plain ? exact : hash | Long.MIN_VALUE;
    }

    /** The key of a form that goes on with another letter, one of its first twelve. */
    static long withLetter(long key, int length, int letter) {
        long spread = (long) (letter & LETTER_MASK) << length % SPREAD_LETTERS * Byte.SIZE;
        return length < SPREAD_LETTERS ? key | spread : joined(key, spread);
    }

    /** The number of letters of a form whose key is exact. */
    static int length(long key) {
        return bytes(key & LETTERS) + bytes(others(key));
    }

    private static int bytes(long letters) {
        return (Long.SIZE - Long.numberOfLeadingZeros(letters) + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** A letter of a form whose key is exact. */
    static char letter(long key, int offset) {
        long letters = offset < SPREAD_LETTERS ? key : others(key);
        return (char) (FIRST_LETTER | (letters >>> offset % SPREAD_LETTERS * Byte.SIZE) & LETTER_MASK);
    }

    /** The letters of a form whose key is exact. */
    static char[] letters(long key) {
        char[] letters = new char[length(key)];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(key, i);
        }
        return letters;
    }

    /** A number that no other key is mixed into, as the multiplier is odd; its highest bits are a {@link #hash}. */
    public static long mixed(long key) {
        return key * SPREAD;
    }

    /** A hash of {@code bits} bits. */
    public static int hash(long key, int bits) {
        return (int) (mixed(key) >>> (Long.SIZE - bits));
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    /** The key of eight letters and up to four others, which have a byte each. */
    static long joined(long eight, long others) {
        return eight | (others & LOWER) << LOWER_SHIFT | (others & UPPER) << UPPER_SHIFT;
    }

    /** The letters behind the first eight, a byte each. */
    private static long others(long key) {
        return key >>> LOWER_SHIFT & LOWER | key >>> UPPER_SHIFT & UPPER;
    }
}
