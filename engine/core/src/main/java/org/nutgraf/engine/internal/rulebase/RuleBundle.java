package org.nutgraf.engine.internal.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The classes of one compiled rule file.
 *
 * @param models names of the classes that build the file's rules
 * @param rules names of its rules
 * @param classes class files by class name
 */
record RuleBundle(List<String> models, List<String> rules, Map<String, byte[]> classes) {

    private static final int MOST_BYTES = 1 << 28;

    /** Its bytes; compressed, because generated classes repeat each other. */
    byte[] toBytes() {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(plain);
            writeNames(out, models);
            writeNames(out, rules);
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
            return deflate(plain.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot encode compiled rules", e);
        }
    }

    /** Reads what {@link #toBytes} wrote; anything else ends in an {@link IOException}. */
    static RuleBundle of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflate(bytes)));
        List<String> models = readNames(in);
        List<String> rules = readNames(in);
        int count = in.readInt();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new RuleBundle(models, rules, classes);
    }

    private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static byte[] deflate(byte[] plain) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4);
            new DataOutputStream(out).writeInt(plain.length);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] bytes) throws IOException {
        int length = new DataInputStream(new ByteArrayInputStream(bytes)).readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("Compiled rules of " + length + " bytes");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
            byte[] plain = new byte[length];
            int done = 0;
            while (done < length) {
                int got = inflater.inflate(plain, done, length - done);
                if (got == 0) {
                    throw new IOException("Compiled rules end early");
                }
                done += got;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IOException("Compiled rules are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
