package org.nutgraf.cli.input;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a command's arguments name, in order.
 *
 * <p>Folders are listed at once, documents are read one at a time: a record file of any length takes constant memory.
 */
public final class Inputs implements Iterator<Input>, AutoCloseable {

    /** Yields the inputs of one argument or file. */
    private interface Source {
        Iterator<Input> open();
    }

    private static final Pattern LINE = Pattern.compile("(.+):([1-9][0-9]{0,8})", Pattern.DOTALL);

    private final InputStream standardInput;
    private final long maxBytes;
    private final @Nullable Path output;
    private final Deque<Source> sources = new ArrayDeque<>();
    private Iterator<Input> current = List.<Input>of().iterator();
    private boolean records;

    /**
     * Lists the documents.
     *
     * @param arguments paths of files and folders, or {@code -} for standard input
     * @param standardInput what {@code -} reads
     * @param maxBytes longest document, in bytes
     * @param output a file that is being written and so must not be read; {@code null} when there is none
     */
    public Inputs(List<String> arguments, InputStream standardInput, long maxBytes, @Nullable Path output) {
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
        this.output = output;
        arguments.forEach(this::add);
    }

    /** How many documents there are, or −1 when only reading will tell. */
    public int count() {
        return records ? -1 : sources.size();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            closeCurrent();
            Source next = sources.poll();
            if (next == null) {
                return false;
            }
            current = next.open();
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void close() {
        sources.clear();
        closeCurrent();
    }

    private void closeCurrent() {
        if (current instanceof RecordReader reader) {
            reader.close();
        }
        current = List.<Input>of().iterator();
    }

    private void add(String argument) {
        if (argument.equals("-")) {
            records = true;
            sources.add(() -> StandardInput.open(standardInput, maxBytes));
            return;
        }
        String id = File.separatorChar == '\\' ? argument.replace('\\', '/') : argument;
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            if (!addLine(argument)) {
                one(Input.unreadable(id, "input-unreadable", "Not a path: " + e.getReason() + "."));
            }
            return;
        }
        if (Files.isDirectory(path)) {
            FolderWalk.walk(path, id, new FolderWalk.Found() {
                @Override
                public void file(Path file, String fileId) {
                    addFile(file, fileId);
                }

                @Override
                public void unreadable(String badId, String code, String message) {
                    one(Input.unreadable(badId, code, message));
                }
            });
        } else if (Files.exists(path) || !addLine(argument)) {
            addFile(path, id);
        }
    }

    /** One record of a file, named as results name it: {@code stories.jsonl:80}. */
    private boolean addLine(String argument) {
        Matcher line = LINE.matcher(argument);
        if (!line.matches() || !RecordReader.isRecordFile(line.group(1))) {
            return false;
        }
        String name = line.group(1);
        String id = File.separatorChar == '\\' ? name.replace('\\', '/') : name;
        long number = Long.parseLong(line.group(2));
        try {
            Path file = Path.of(name);
            sources.add(() -> RecordReader.open(file, id, maxBytes, number));
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void addFile(Path file, String id) {
        if (isOutput(file)) {
            return;
        }
        if (RecordReader.isRecordFile(id)) {
            records = true;
            sources.add(() -> RecordReader.open(file, id, maxBytes, RecordReader.ALL));
        } else {
            one(new BoundedFile(file, id, maxBytes));
        }
    }

    private boolean isOutput(Path file) {
        try {
            return output != null && Files.exists(output) && Files.isSameFile(output, file);
        } catch (IOException e) {
            return false;
        }
    }

    private void one(Input input) {
        sources.add(() -> List.of(input).iterator());
    }
}
