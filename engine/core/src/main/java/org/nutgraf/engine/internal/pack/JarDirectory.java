package org.nutgraf.engine.internal.pack;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The directory at the end of a jar, which names each entry with its length and its CRC-32: two jars with the same one hold
 * the same. Times tell nothing, as builds that can be repeated give all files the same.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3.16</a>
 */
public final class JarDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    static final int END_LENGTH = 22;
    static final int COUNT_AT = 10;
    private static final int OFFSET_AT = 16;
    private static final int MOST = 16 << 20;

    private JarDirectory() {}

    /** Reads the directory of a jar without a comment; of anything else, all of it. */
    public static byte[] of(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            return read(file, Math.max(0, start(file))).array();
        }
    }

    /** Reads the directory of a jar without a comment; of anything else, and of more than {@value #MOST} bytes, nothing. */
    static byte[] ifAny(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            long start = start(file);
            return start < 0 || file.size() - start > MOST
                    ? new byte[0]
                    : read(file, start).array();
        }
    }

    /** Where the directory begins that the end of a file speaks of; -1 if that is no end of a jar. */
    private static long start(FileChannel file) throws IOException {
        long size = file.size();
        if (size < END_LENGTH) {
            return -1;
        }
        ByteBuffer end = read(file, size - END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        long offset = Integer.toUnsignedLong(end.getInt(OFFSET_AT));
        return end.getInt(0) == END_SIGNATURE && offset < size ? offset : -1;
    }

    private static ByteBuffer read(FileChannel file, long from) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size() - from));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("The file became shorter");
            }
        }
        return bytes.flip();
    }
}
