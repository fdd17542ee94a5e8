package org.nutgraf.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.nutgraf.api.RawDocument;

/** Standard input: records when its first line is one, else a single document. */
final class StandardInput {
    private static final String ID = "-";
    private static final int FIRST_LINE = 1 << 20;

    private StandardInput() {}

    static Iterator<Input> open(InputStream in, long maxBytes) {
        BufferedInputStream buffered = new BufferedInputStream(in, FIRST_LINE);
        try {
            if (startsWithRecord(buffered)) {
                return new RecordReader(buffered, ID, maxBytes);
            }
            return List.of(Input.of(RawDocument.of(ID, BoundedFile.readAll(buffered, maxBytes))))
                    .iterator();
        } catch (UnreadableInputException e) {
            return List.of(Input.unreadable(ID, e.error().code(), e.error().message()))
                    .iterator();
        } catch (IOException e) {
            return List.of(Input.unreadable(ID, "input-unreadable", BoundedFile.reason(e)))
                    .iterator();
        }
    }

    private static boolean startsWithRecord(BufferedInputStream in) throws IOException {
        in.mark(FIRST_LINE);
        byte[] start = new byte[FIRST_LINE];
        int length = 0;
        boolean json = false;
        while (length < start.length) {
            int next = in.read();
            if (next < 0 || next == '\n') {
                break;
            }
            json |= next == '{' && length == 0;
            if (!json && length > 0) {
                break; // no need to wait for the end of an article's first line
            }
            start[length++] = (byte) next;
        }
        in.reset();
        return json && JsonRecord.looksLikeRecord(start, length);
    }
}
