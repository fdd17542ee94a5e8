package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process that runs until it is stopped, and the lines it writes, as they come. */
final class LongRun implements AutoCloseable {
    private final Process process;
    private final BlockingQueue<String> out = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> err = new LinkedBlockingQueue<>();

    LongRun(Process process) {
        this.process = process;
        read(process.getInputStream(), out);
        read(process.getErrorStream(), err);
    }

    /** Waits for a line of results that contains a text, passing others by. */
    String awaitOut(String text) throws InterruptedException {
        return await(out, text);
    }

    /** Waits for a line of standard error that contains a text, passing others by. */
    String awaitErr(String text) throws InterruptedException {
        return await(err, text);
    }

    /** Asks it to stop, as Ctrl-C does, and waits until it has. */
    int stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String await(BlockingQueue<String> lines, String text) throws InterruptedException {
        while (true) {
            String line = lines.poll(3, TimeUnit.MINUTES);
            assertThat(line).as("a line with '%s'", text).isNotNull();
            if (line.contains(text)) {
                return line;
            }
        }
    }

    private static void read(InputStream stream, BlockingQueue<String> lines) {
        Thread thread = new Thread(() -> {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                // the process has ended
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
