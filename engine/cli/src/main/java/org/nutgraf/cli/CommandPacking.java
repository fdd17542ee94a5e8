package org.nutgraf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nutgraf.cli.model.CommandModels;
import org.nutgraf.cli.model.PackWriter;

/** The step of the build that reads the annotations of all commands, once and for all. */
public final class CommandPacking {
    private CommandPacking() {}

    /**
     * Packs them.
     *
     * @param arguments the folder of classes that becomes the jar
     * @throws IllegalStateException when an annotation says something that a pack has no place for
     */
    public static void main(String[] arguments) throws IOException {
        byte[] pack = PackWriter.write(CommandTree.types());
        readBack(pack);
        Path folder = Path.of(arguments[0], CommandModels.class.getPackageName().split("\\."));
        Files.write(folder.resolve(CommandModels.PACK), pack);
    }

    private static void readBack(byte[] pack) throws IOException {
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Terminal(false, false, false));
        Cli.Commands factory = new Cli.Commands(console);
        new CommandTree(CommandModels.packed(pack, factory), factory).of();
    }
}
