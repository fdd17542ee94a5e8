package org.nutgraf.plugin.publishers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.nutgraf.api.Diagnostic;

/** The step of the build that reads the shipped layout files, once and for all. */
public final class LayoutPacking {
    private LayoutPacking() {}

    /**
     * Packs them.
     *
     * @param arguments the folder of classes that becomes the jar
     * @throws IllegalStateException when a file has a defect
     */
    public static void main(String[] arguments) throws IOException {
        LayoutFolders shipped = LayoutFolders.readShippedFiles();
        if (!shipped.problems().isEmpty()) {
            throw new IllegalStateException(shipped.problems().stream()
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining("\n", "The shipped layouts have defects:\n", "")));
        }
        Path folder = Path.of(arguments[0], LayoutPacking.class.getPackageName().split("\\."));
        Files.write(folder.resolve(LayoutFolders.PACK), LayoutPackWriter.write(shipped.publishers()));
    }
}
