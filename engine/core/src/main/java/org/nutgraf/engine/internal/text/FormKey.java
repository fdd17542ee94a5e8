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
    private static final int LONGEST_EXACT = 12;
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

    /** A hash of {@code bits} bits. */
    public static int hash(long key, int bits) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - bits));
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    static long withLetter(long key, int c) {
        return Long.rotateLeft(key, LETTER_BITS) ^ (c & 31);
    }

    static long withOther(long key, int c) {
        return Long.rotateLeft(key, LETTER_BITS) ^ c;
    }

    static long closed(long key, boolean plain, int length) {
        return plain && length <= LONGEST_EXACT ? key : key | Long.MIN_VALUE;
    }
}
