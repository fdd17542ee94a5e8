package org.nutgraf.cli.check;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Severity;

/** What the checking process tells the one that started it. */
sealed interface Report {
    int LONGEST = 4_000;

    /** The plugin was loaded. */
    record Loaded(String id, String version, String parsers, int fixtures) implements Report {}

    /** A step begins. */
    record Begun(String parser, String name) implements Report {}

    /** Something is wrong; the step that was begun last says where. */
    record Found(Severity severity, String code, boolean atStep, String message, String hint) implements Report {}

    /** The end. */
    record Done(boolean complete) implements Report {}

    static void write(Report report, DataOutputStream out) throws IOException {
        synchronized (out) {
            if (report instanceof Loaded loaded) {
                out.writeByte('L');
                text(out, loaded.id());
                text(out, loaded.version());
                text(out, loaded.parsers());
                out.writeInt(loaded.fixtures());
            } else if (report instanceof Begun begun) {
                out.writeByte('B');
                text(out, begun.parser());
                text(out, begun.name());
            } else if (report instanceof Found found) {
                out.writeByte('F');
                text(out, found.severity().name());
                text(out, found.code());
                out.writeBoolean(found.atStep());
                text(out, found.message());
                text(out, found.hint());
            } else if (report instanceof Done done) {
                out.writeByte('D');
                out.writeBoolean(done.complete());
            }
            out.flush();
        }
    }

    /** The next report, or {@code null} when the process has ended or says something else. */
    static @Nullable Report read(DataInputStream in) {
        try {
            return switch (in.readByte()) {
                case 'L' -> new Loaded(in.readUTF(), in.readUTF(), in.readUTF(), in.readInt());
                case 'B' -> new Begun(in.readUTF(), in.readUTF());
                case 'F' ->
                    new Found(
                            Severity.valueOf(in.readUTF()), in.readUTF(), in.readBoolean(), in.readUTF(), in.readUTF());
                case 'D' -> new Done(in.readBoolean());
                default -> null;
            };
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeUTF(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }
}
