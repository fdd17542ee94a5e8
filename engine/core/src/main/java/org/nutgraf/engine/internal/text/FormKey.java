package org.nutgraf.engine.internal.text;

/**
 * Numbers for folded forms, so that comparing two forms mostly is comparing two numbers.
 *
 * <p>Forms of up to twelve letters a to z have a number of their own: up to eight letters lie a byte each, the first one
 * lowest, as they lie in a text; of more letters each has five bits. All other forms have a negative number, which is a hash:
 * equal ones then say that the forms may be equal.
 */
public final class FormKey {
    /** No form has this key. */
    public static final long NONE = 0;

    private static final int LETTER_BITS = 5;
    private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;
    private static final int FIRST_LETTER = 'a' & ~LETTER_MASK;
    /** How many letters a form has at most whose letters lie a byte each. */
    static final int LONGEST_SPREAD = Long.BYTES;
    /** How many letters a form with an exact key has at most. */
    static final int LONGEST_EXACT = 12;

    /** Tells the keys whose letters have five bits each. */
    private static final long PACKED = 1L << Long.SIZE - 2;

    private static final long ODD_BYTES = 0x001F001F001F001FL;
    private static final long ODD_PAIRS = 0x000003FF000003FFL;
    private static final long FIRST_FOUR = 0xFFFFF;

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
        long number = letter & LETTER_MASK;
        if (length < LONGEST_SPREAD) {
            return key | number << length * Byte.SIZE;
        }
        return (isPacked(key) ? key : joined(key, 0)) | number << length * LETTER_BITS;
    }

    /** The number of letters of a form whose key is exact. */
    static int length(long key) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(key & ~PACKED);
        int each = isPacked(key) ? LETTER_BITS : Byte.SIZE;
        return (bits + each - 1) / each;
    }

    /** A letter of a form whose key is exact. */
    static char letter(long key, int offset) {
        int each = isPacked(key) ? LETTER_BITS : Byte.SIZE;
        return (char) (FIRST_LETTER | (key >>> offset * each) & LETTER_MASK);
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

    /** The key of eight letters and up to four more. */
    static long joined(long eight, long more) {
        return PACKED | packed(eight) | packed(more) << LONGEST_SPREAD * LETTER_BITS;
    }

    private static boolean isPacked(long key) {
        return (key & PACKED) != 0;
    }

    /** Letters that lie a byte each, in five bits each. */
    private static long packed(long spread) {
        long pairs = spread & ODD_BYTES | spread >>> 3 & ODD_BYTES << LETTER_BITS;
        long fours = pairs & ODD_PAIRS | pairs >>> 6 & ODD_PAIRS << 2 * LETTER_BITS;
        return fours & FIRST_FOUR | fours >>> 12 & FIRST_FOUR << 4 * LETTER_BITS;
    }
}
