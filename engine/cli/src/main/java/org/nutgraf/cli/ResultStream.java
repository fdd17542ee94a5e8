package org.nutgraf.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/** Where results go, in UTF-8 and with the same line ends everywhere. */
final class ResultStream implements AutoCloseable {

    /** The reader of a pipe has gone; there is nobody left to write for. */
    static final class ClosedPipeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClosedPipeException(IOException cause) {
            super(cause);
        }
    }

    private final OutputStream out;
    private final boolean file;

    ResultStream(OutputStream out, boolean file) {
        this.out = out;
        this.file = file;
    }

    /** Whether results go to a file that the user named. */
    boolean isFile() {
        return file;
    }

    /** Writes at once, so that whoever reads a pipe sees each result as it comes. */
    void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
            if (file) {
                out.close();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (!file && (message.contains("broken pipe") || message.contains("pipe is being closed"))) {
            return new ClosedPipeException(e);
        }
        return new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "Cannot write results: " + reason(e), e);
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist.";
        }
        if (e instanceof AccessDeniedException) {
            return "that is not permitted.";
        }
        return e.getMessage() + ".";
    }
}
