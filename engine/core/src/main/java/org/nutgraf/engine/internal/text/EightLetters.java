package org.nutgraf.engine.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight characters of a text at once, a byte each, the first one highest.
 *
 * <p>Words are told from what surrounds them, and their keys made, without a look at each letter.
 */
final class EightLetters {
    /** How many characters are looked at at once. */
    static final int COUNT = Long.BYTES;

    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOP = EACH << 7;
    private static final long LOWER_CASE = 0x20 * EACH;
    private static final long NUMBER = 0x1F * EACH;
    private static final long FROM_A = (0x80 - 'a') * EACH;
    private static final long AFTER_Z = (0x80 - 'z' - 1) * EACH;

    private static final long ODD_BYTES = 0x001F001F001F001FL;
    private static final long ODD_PAIRS = 0x000003FF000003FFL;
    private static final long LAST_FOUR = 0xFFFFF;

    private EightLetters() {}

    /** The characters from an offset on; there must be as many. */
    static long at(byte[] text, int offset) {
        return (long) BYTES.get(text, offset);
    }

    /** How many letters a to z, in either case, they begin with. */
    static int leading(long eight) {
        long folded = (eight | LOWER_CASE) & ~TOP;
        long letters = (folded + FROM_A) & ~(folded + AFTER_Z) & ~eight & TOP;
        return Long.numberOfLeadingZeros(letters ^ TOP) / Byte.SIZE;
    }

    /** The {@link FormKey} of the first {@code count} letters; at least one. */
    static long key(long eight, int count) {
        long letters = (eight & NUMBER) >>> (COUNT - count) * Byte.SIZE;
        long pairs = letters & ODD_BYTES | letters >>> 3 & ODD_BYTES << 5;
        long fours = pairs & ODD_PAIRS | pairs >>> 6 & ODD_PAIRS << 10;
        return fours & LAST_FOUR | fours >>> 12 & LAST_FOUR << 20;
    }
}
