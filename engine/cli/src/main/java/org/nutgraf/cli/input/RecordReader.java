package org.nutgraf.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;

/** Streams the records of a {@code .jsonl} file, one line at a time. */
final class RecordReader implements Iterator<Input>, AutoCloseable {

    /** JSON writes a character in up to six bytes, the document's limit counts the character. */
    private static final int ESCAPE_FACTOR = 2;

    private static final int BUFFER = 1 << 16;

    /** In place of a line's number: every line. */
    static final long ALL = 0;

    private final InputStream in;
    private final String id;
    private final long maxLine;
    private final long only;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean done;
    private @Nullable Input next;

    RecordReader(InputStream in, String id, long maxBytes) {
        this(in, id, maxBytes, ALL);
    }

    private RecordReader(InputStream in, String id, long maxBytes, long only) {
        this.in = in;
        this.id = id;
        this.maxLine = maxBytes * ESCAPE_FACTOR;
        this.only = only;
    }

    /** By its name, packed or not. */
    static boolean isRecordFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    /**
     * Opens a file.
     *
     * @param only the line to read, from 1, or {@link #ALL}
     */
    static Iterator<Input> open(Path file, String id, long maxBytes, long only) {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            return new RecordReader(unpacked(in), id, maxBytes, only);
        } catch (ZipException | EOFException e) {
            return List.of(Input.unreadable(id, "gzip-broken", broken(e))).iterator();
        } catch (IOException e) {
            return List.of(Input.unreadable(id, "input-unreadable", BoundedFile.reason(e)))
                    .iterator();
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        return input;
    }

    @Override
    public void close() {
        done = true;
        try {
            in.close();
        } catch (IOException e) {
            // nothing is lost: the file was only read
        }
    }

    private @Nullable Input advance() {
        try {
            while (readLine()) {
                if (only != ALL && number != only) {
                    continue;
                }
                if (line.size() > maxLine) {
                    done = only != ALL;
                    return Input.unreadable(
                            lineId(), "input-too-long", "The line is longer than " + maxLine + " bytes.");
                }
                byte[] bytes = line.toByteArray();
                int start = number == 1 && startsWithMark(bytes) ? 3 : 0;
                if (!isBlank(bytes, start)) {
                    done = only != ALL;
                    return record(bytes, start);
                }
            }
        } catch (ZipException | EOFException e) {
            done = true;
            return Input.unreadable(id, "gzip-broken", broken(e));
        } catch (IOException e) {
            done = true;
            return Input.unreadable(id, "input-unreadable", BoundedFile.reason(e));
        }
        done = true;
        return only != ALL
                ? Input.unreadable(id + ":" + only, "input-unreadable", "The file has no record in this line.")
                : null;
    }

    private Input record(byte[] bytes, int start) {
        return new Line(lineId(), start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length));
    }

    /** A line that is taken apart where it is worked on, so that reading ahead costs little. */
    private static final class Line implements Input {
        private final String id;
        private final byte[] json;

        Line(String id, byte[] json) {
            this.id = id;
            this.json = json;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public RawDocument read() throws UnreadableInputException {
            return JsonRecord.read(id, json, json.length);
        }
    }

    private String lineId() {
        return id + ":" + number;
    }

    /** Keeps one byte more than allowed of an overlong line and skips the rest of it. */
    private boolean readLine() throws IOException {
        line.reset();
        number++;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            long room = maxLine + 1 - line.size();
            line.write(buffer, at, (int) Math.min(stop - at, room));
            boolean whole = stop < end;
            at = whole ? stop + 1 : stop;
            if (whole) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isBlank(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static String broken(IOException e) {
        return "The gzip archive is damaged: " + e.getMessage() + ".";
    }
}
