package org.nutgraf.engine.internal.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The entries of a jar as its directory has them. A start compares thousands before any of this is compiled: an entry is the place
 * of its record, and no text is made of its name. Immutable and thread-safe.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3.12 and 4.3.16</a>
 */
public final class JarEntries {
    private static final int RECORD_SIGNATURE = 0x02014b50;
    private static final int RECORD_LENGTH = 46;
    private static final int CRC_AT = 16;
    private static final int LENGTH_AT = 24;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;

    private final byte[] directory;
    private final int[] entries;

    private JarEntries(byte[] directory) {
        this.directory = directory;
        this.entries = find();
    }

    /** Reads the directory of a jar; a file that is none, or has parts that are not understood, has no entries. */
    public static JarEntries of(Path jar) throws IOException {
        return new JarEntries(JarDirectory.ifAny(jar));
    }

    private int[] find() {
        int end = directory.length - JarDirectory.END_LENGTH;
        int[] found = new int[end < 0 ? 0 : shortAt(end + JarDirectory.COUNT_AT)];
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            if (next > end - RECORD_LENGTH || intAt(next) != RECORD_SIGNATURE) {
                return new int[0];
            }
            found[i] = next;
            next = nameEnd(next) + shortAt(next + EXTRA_LENGTH_AT) + shortAt(next + COMMENT_LENGTH_AT);
        }
        return next == end ? found : new int[0];
    }

    /** How many there are, folders included. */
    public int size() {
        return entries.length;
    }

    /** What an entry holds, as its CRC-32 and its length in bytes say it. */
    public long content(int entry) {
        int record = entries[entry];
        return (long) intAt(record + CRC_AT) << Integer.SIZE | intAt(record + LENGTH_AT) & 0xFFFF_FFFFL;
    }

    /** Whether an entry stands for a folder. */
    public boolean isFolder(int entry) {
        return directory[nameEnd(entries[entry]) - 1] == '/';
    }

    /** Whether an entry's name begins so, in UTF-8. */
    public boolean startsWith(int entry, byte[] beginning) {
        int from = nameStart(entries[entry]);
        if (nameEnd(entries[entry]) - from < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (directory[from + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry has the name of one of another jar. */
    public boolean sameName(int entry, JarEntries other, int otherEntry) {
        int record = entries[entry];
        int otherRecord = other.entries[otherEntry];
        return Arrays.equals(
                directory,
                nameStart(record),
                nameEnd(record),
                other.directory,
                nameStart(otherRecord),
                other.nameEnd(otherRecord));
    }

    private static int nameStart(int record) {
        return record + RECORD_LENGTH;
    }

    private int nameEnd(int record) {
        return record + RECORD_LENGTH + shortAt(record + NAME_LENGTH_AT);
    }

    private int intAt(int at) {
        byte[] bytes = directory;
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    private int shortAt(int at) {
        return directory[at] & 0xFF | (directory[at + 1] & 0xFF) << 8;
    }
}
