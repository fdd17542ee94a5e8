package org.nutgraf.cli.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Makes commands, each with the model that its annotations describe. */
public interface CommandModels {
    /** The file that the build makes, beside this class. */
    String PACK = "commands.pack";

    /** A new command of a class. */
    CommandSpec of(Class<?> type);

    /**
     * Commands from the pack of this build, or from the annotations themselves where there are but classes: in a folder these
     * change one by one, and the pack does not.
     */
    static CommandModels of(IFactory factory) {
        URL pack = CommandModels.class.getResource(PACK);
        if (pack == null || pack.getProtocol().equals("file")) {
            return annotated(factory);
        }
        try (InputStream in = pack.openStream()) {
            return packed(in.readAllBytes(), factory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + PACK, e);
        }
    }

    /** Commands as picocli reads them from annotations. */
    static CommandModels annotated(IFactory factory) {
        return new AnnotatedModels(factory);
    }

    /** Commands from a pack. */
    static CommandModels packed(byte[] pack, IFactory factory) throws IOException {
        return new PackedModels(PackReader.read(pack), factory);
    }
}
