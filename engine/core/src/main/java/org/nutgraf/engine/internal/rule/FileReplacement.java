package org.nutgraf.engine.internal.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a text file so that nobody ever reads half of it. */
public final class FileReplacement {
    private FileReplacement() {}

    /** Writes UTF-8 beside the file and moves it there; a link stays a link, permissions stay. */
    public static void write(Path file, String text) throws IOException {
        Path target = file.toRealPath();
        Path fresh = Files.createTempFile(target.getParent(), ".", ".tmp");
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            PosixFileAttributeView permissions = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
            if (permissions != null) {
                permissions.setPermissions(Files.getPosixFilePermissions(target));
            }
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
