package org.nutgraf.engine.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.internal.eql.EqlTranslation;

/**
 * Rules in EQL, the query language of IPTC EXTRA, translated to DRL and word lists.
 *
 * <p>A query that can be said only in part is left out, with the place of what cannot be said.
 *
 * <pre>{@code
 * EqlImport imported = EqlImport.read(List.of(file), null, "imported");
 * imported.problems().forEach(System.err::println);
 * imported.write(rulesDir);
 * }</pre>
 */
public final class EqlImport {
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9_]*(?:/[a-z][a-z0-9_]*)*");
    private static final Pattern CATEGORY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final long LARGEST = 16_000_000;

    private final EqlTranslation translation;

    private EqlImport(EqlTranslation translation) {
        this.translation = translation;
    }

    /**
     * Reads and translates; writes nothing.
     *
     * @param files one query each, or EXTRA's JSON: objects with {@code name}, {@code query} and {@code topicId}
     * @param category the category of all of them, defined elsewhere; {@code null} makes one of each query's name
     * @param folder the folder inside the rules folder that rules are meant for
     * @throws NutgrafException when a file cannot be read, or category or folder is no name
     */
    public static EqlImport read(List<Path> files, @Nullable String category, String folder) {
        if (category != null && !CATEGORY.matcher(category).matches()) {
            throw refused("'" + category + "' is no category id: small letters, digits and hyphens.");
        }
        if (!FOLDER.matcher(folder).matches() || folder.equals("shared") || folder.startsWith("shared/")) {
            throw refused("'" + folder + "' is no folder for these rules: small letters, digits and _, not shared.");
        }
        EqlTranslation translation = new EqlTranslation(category, folder);
        for (Path file : files) {
            try {
                if (Files.size(file) > LARGEST) {
                    throw refused(file + " is larger than " + LARGEST + " bytes.");
                }
                translation.add(file.toString().replace('\\', '/'), Files.readString(file));
            } catch (CharacterCodingException e) {
                throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, file + " is not UTF-8.", e);
            } catch (IOException e) {
                throw new NutgrafException(
                        ErrorCode.CONFIGURATION_INVALID, "Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return new EqlImport(translation);
    }

    /** The files of the rules folder: text by path. */
    public Map<String, String> files() {
        return translation.files();
    }

    /** What could not be read or said, by file and place. */
    public List<Diagnostic> problems() {
        return translation.problems();
    }

    /** The number of queries found. */
    public int queries() {
        return translation.queries();
    }

    /** The number of queries that have rules now. */
    public int translated() {
        return translation.translated();
    }

    /**
     * Writes the files into a folder, which is made when there is none.
     *
     * @return the files, in path order
     * @throws NutgrafException when one of them exists already, in which case nothing is written, or cannot be written
     */
    public List<Path> write(Path folder) {
        Map<String, String> files = files();
        for (String path : files.keySet()) {
            if (Files.exists(folder.resolve(path))) {
                throw refused(folder.resolve(path) + " exists already. Name an empty folder.");
            }
        }
        List<Path> written = new ArrayList<>();
        files.forEach((path, text) -> {
            Path file = folder.resolve(path);
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw new NutgrafException(
                        ErrorCode.CONFIGURATION_INVALID, "Cannot write " + file + ": " + e.getMessage(), e);
            }
            written.add(file);
        });
        return written;
    }

    private static NutgrafException refused(String message) {
        return new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, message);
    }
}
