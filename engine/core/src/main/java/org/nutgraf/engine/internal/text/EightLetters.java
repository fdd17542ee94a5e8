package org.nutgraf.engine.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight characters of a text at once, a byte each, the first one lowest.
 *
 * <p>Words are told from what surrounds them, and their keys made, without a look at each letter.
 */
final class EightLetters {
    /** How many characters are looked at at once. */
    static final int COUNT = Long.BYTES;

    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOP = EACH << 7;
    private static final int LETTER_BIT = 6;
    private static final long LETTER = EACH << LETTER_BIT;
    private static final int BYTE_SHIFT = 3;
    private static final int CASE = 0x20;
    private static final long LOWER_CASE = CASE * EACH;
    private static final long NUMBER = 0x1F * EACH;
    private static final long FROM_A = (0x80 - 'a') * EACH;
    private static final long AFTER_Z = (0x80 - 'z' - 1) * EACH;

    private EightLetters() {}

    /** The characters from an offset on; there must be as many. */
    static long at(byte[] text, int offset) {
        return (long) BYTES.get(text, offset);
    }

    /** One bit of each character that lacks the bit that all letters a to z have: a space, a digit, most punctuation. */
    static long stops(long eight) {
        return ~eight & LETTER;
    }

    /** How many characters stand before the first stop. */
    static int leading(long stops) {
        // The next word waits for this. A division of what may be negative, for all that the compiler knows, takes
        // longer.
        return Long.numberOfTrailingZeros(stops) >>> BYTE_SHIFT;
    }

    /** All bits if there is no stop, and none if there is one. */
    static int none(long stops) {
        return (int) (stops - 1 >> Long.SIZE - 1);
    }

    /** All bits of the characters before the first stop. */
    static long before(long stops) {
        return ((stops & -stops) >>> LETTER_BIT) - 1;
    }

    /** One bit of each character before the first stop that is no letter a to z, in either case; mostly none. */
    static long others(long eight, long before) {
        long folded = (eight | LOWER_CASE) & ~TOP;
        return (eight | ~(folded + FROM_A) | folded + AFTER_Z) & TOP & before;
    }

    /** The {@link FormKey} of the letters before the first stop. */
    static long key(long eight, long before) {
        return eight & before & NUMBER;
    }

    /** Whether the first of them, a letter, is upper case. */
    static boolean isFirstUpper(long eight) {
        return (eight & CASE) == 0;
    }
}
