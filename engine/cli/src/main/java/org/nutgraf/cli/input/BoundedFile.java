package org.nutgraf.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.nutgraf.api.RawDocument;

/** Reads whole files and streams, never more than a limit. */
final class BoundedFile implements Input {
    private final Path path;
    private final String id;
    private final long maxBytes;

    BoundedFile(Path path, String id, long maxBytes) {
        this.path = path;
        this.id = id;
        this.maxBytes = maxBytes;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public RawDocument read() throws UnreadableInputException {
        try (InputStream in = Files.newInputStream(path)) {
            return RawDocument.of(id, readAll(in, maxBytes));
        } catch (IOException e) {
            throw new UnreadableInputException("input-unreadable", reason(e));
        }
    }

    static byte[] readAll(InputStream in, long maxBytes) throws IOException, UnreadableInputException {
        byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > maxBytes) {
            throw new UnreadableInputException(
                    "input-too-long", "The document is longer than the limit of " + maxBytes + " bytes.");
        }
        return bytes;
    }

    /** A sentence for people; the exceptions of the file system carry little but the path. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no such file or folder.";
        }
        if (e instanceof AccessDeniedException) {
            return "Reading it is not permitted.";
        }
        return "It cannot be read: " + e.getMessage() + ".";
    }
}
