package org.nutgraf.engine.internal.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarDirectoryTest {
    private static final FileTime TIME = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    private Path folder;

    @Test
    void tellsBuildsOfOneLengthAndTimeApart() throws IOException {
        Path first = jar("first.jar", "never");
        Path second = jar("second.jar", "newer");
        assertThat(Files.size(first)).isEqualTo(Files.size(second));
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(Files.getLastModifiedTime(second));

        assertThat(JarDirectory.of(first))
                .isNotEqualTo(JarDirectory.of(second))
                .isEqualTo(JarDirectory.of(jar("again.jar", "never")));
    }

    @Test
    void isTheEndOfAJarAndTheWholeOfAnythingElse() throws IOException {
        assertThat(JarDirectory.of(jar("some.jar", "never")))
                .startsWith("PK\1\2".getBytes(US_ASCII))
                .hasSizeLessThan((int) Files.size(folder.resolve("some.jar")));
        for (String text : List.of("", "no jar", "no jar, but longer than the end of one")) {
            Path other = Files.writeString(folder.resolve("other.jar"), text);
            assertThat(JarDirectory.of(other)).asString(US_ASCII).isEqualTo(text);
            assertThat(JarDirectory.ifAny(other)).isEmpty();
        }
    }

    @Test
    void readsNoMoreOfAStrangersFileThanADirectoryMayHave() throws IOException {
        Path jar = jar("some.jar", "never");
        assertThat(JarDirectory.ifAny(jar)).isEqualTo(JarDirectory.of(jar));

        byte[] whole = Files.readAllBytes(jar);
        Path vast = folder.resolve("vast.jar");
        try (RandomAccessFile file = new RandomAccessFile(vast.toFile(), "rw")) {
            file.setLength(20 << 20);
            file.seek(file.length() - 22);
            file.write(whole, whole.length - 22, 22);
        }
        assertThat(JarDirectory.ifAny(vast)).isEmpty();
    }

    private Path jar(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("Some.class");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
            entry.setLastModifiedTime(TIME);
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        Files.setLastModifiedTime(jar, TIME);
        return jar;
    }
}
