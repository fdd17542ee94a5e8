package org.nutgraf.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir
    private Path folder;

    private long now;

    private List<String> take(Inbox inbox, int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
        return inbox.take(now);
    }

    private Inbox inbox() {
        return new Inbox(folder.toString(), folder.resolve("out.jsonl"));
    }

    private String id(String name) {
        return folder.toString().replace('\\', '/') + "/" + name;
    }

    @Test
    void takesAFileOnceItHasNotChangedBetweenTwoLooks() throws IOException {
        Inbox inbox = inbox();
        Path file = Files.writeString(folder.resolve("a.txt"), "half");
        assertThat(take(inbox, 1)).isEmpty();
        assertThat(inbox.untilSettled()).isNotNull();
        Files.writeString(file, "half and half");
        assertThat(take(inbox, 1)).as("it has grown").isEmpty();
        assertThat(take(inbox, 1)).containsExactly(id("a.txt"));
        assertThat(take(inbox, 1)).isEmpty();
        assertThat(inbox.untilSettled()).isNull();
    }

    @Test
    void takesItAgainOnlyWithOtherContent() throws IOException {
        Inbox inbox = inbox();
        Path file = Files.writeString(folder.resolve("a.txt"), "one");
        take(inbox, 1);
        assertThat(take(inbox, 1)).hasSize(1);

        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        take(inbox, 1);
        assertThat(take(inbox, 1)).as("touched").isEmpty();

        Files.writeString(file, "two");
        take(inbox, 1);
        assertThat(take(inbox, 1)).as("replaced").hasSize(1);
    }

    @Test
    void leavesOutHiddenFilesAndTheOutput() throws IOException {
        Inbox inbox = inbox();
        Files.writeString(folder.resolve(".a.txt"), "hidden");
        Files.writeString(folder.resolve("out.jsonl"), "{}");
        Files.writeString(folder.resolve("photo.jpg"), "no text");
        take(inbox, 1);
        assertThat(take(inbox, 1)).isEmpty();
        Files.move(folder.resolve(".a.txt"), folder.resolve("a.txt"));
        take(inbox, 1);
        assertThat(take(inbox, 1)).containsExactly(id("a.txt"));
    }

    @Test
    void skipsWhatLiesThereWhenAsked() throws IOException {
        Files.writeString(folder.resolve("old.txt"), "old");
        Inbox inbox = inbox();
        inbox.skipPresent();
        Files.writeString(folder.resolve("new.txt"), "new");
        take(inbox, 1);
        assertThat(take(inbox, 1)).containsExactly(id("new.txt"));
    }
}
