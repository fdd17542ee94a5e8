package org.nutgraf.engine.internal.text;

/**
 * Numbers for folded forms, so that comparing two forms mostly is comparing two numbers.
 *
 * <p>Forms of up to twelve letters a to z have a number of their own, five bits a letter. All others have a negative one,
 * which is a hash: equal numbers then say that the forms may be equal.
 */
public final class FormKey {
    /** No form has this key. */
    public static final long NONE = 0;

    private static final int LETTER_BITS = 5;
    private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;
    private static final int FIRST_LETTER = 'a' & ~LETTER_MASK;
    /** How many letters a form with an exact key has at most. */
    static final int LONGEST_EXACT = 12;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private FormKey() {}

    /** Whether no other form has this key. */
    public static boolean isExact(long key) {
        return key > 0;
    }

    /** The key of a folded form. */
    public static long of(CharSequence form) {
        long key = NONE;
        boolean plain = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            plain &= isLetter(c);
            key = isLetter(c) ? withLetter(key, c) : withOther(key, c);
        }
        return closed(key, plain, form.length());
    }

    /** The number of letters of a form whose key is exact. */
    static int length(long key) {
        return (Long.SIZE - Long.numberOfLeadingZeros(key) + LETTER_BITS - 1) / LETTER_BITS;
    }

    /** A letter of a form whose key is exact and that has a number of letters. */
    static char letter(long key, int length, int offset) {
        return (char) (FIRST_LETTER | (key >>> (length - 1 - offset) * LETTER_BITS) & LETTER_MASK);
    }

    /** The letters of a form whose key is exact. */
    static char[] letters(long key) {
        char[] letters = new char[length(key)];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(key, letters.length, i);
        }
        return letters;
    }

    /** A hash of {@code bits} bits. */
    public static int hash(long key, int bits) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - bits));
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    static long withLetter(long key, int c) {
        return Long.rotateLeft(key, LETTER_BITS) ^ (c & LETTER_MASK);
    }

    static long withOther(long key, int c) {
        return Long.rotateLeft(key, LETTER_BITS) ^ c;
    }

    /** The key of a form that goes on with {@code count} more letters, of which it has the key. */
    static long joined(long key, long more, int count) {
        return key << count * LETTER_BITS | more;
    }

    static long closed(long key, boolean plain, int length) {
        return plain && length <= LONGEST_EXACT ? key : key | Long.MIN_VALUE;
    }
}
