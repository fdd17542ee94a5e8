package org.nutgraf.plugin.publishers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.Preview;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.OuterLines;
import org.nutgraf.plugin.toolkit.story.PageHead;

/**
 * What a preview says about its publisher, whoever asks.
 *
 * @param host the host of the address; empty when there is none
 * @param owner whose host that is; {@code null} when it is nobody's here
 * @param pageHost the host that the page's head names as its own; empty when it names none
 * @param pageOwner whose host that is
 * @param named who calls itself as the page's head does
 * @param head the first lines of a text, cleaned; none when its address is nobody's here
 * @param tail its last lines, cleaned; none when the head holds them all
 * @param notices the copyright notices among them, in lower case
 * @param opening how it begins
 */
record Sighting(
        String host,
        @Nullable Publisher owner,
        String pageHost,
        @Nullable Publisher pageOwner,
        @Nullable Publisher named,
        List<String> head,
        List<String> tail,
        List<String> notices,
        TextOpening opening) {
    private static final TextOpening NONE = new TextOpening(List.of());

    static Sighting of(Preview preview, Directory directory) {
        String host = Directory.hostOf(preview);
        Publisher owner = directory.ownerOf(host);
        if (preview.mediaType() == MediaType.HTML && host.isEmpty()) {
            PageHead page = PageHead.of(preview);
            return new Sighting(
                    host,
                    owner,
                    page.host(),
                    directory.ownerOf(page.host()),
                    directory.named(page.site()),
                    List.of(),
                    List.of(),
                    List.of(),
                    NONE);
        }
        boolean elsewhere = !host.isEmpty() && owner == null;
        if (preview.mediaType() != MediaType.TEXT || elsewhere) {
            return new Sighting(host, owner, "", null, null, List.of(), List.of(), List.of(), NONE);
        }
        OuterLines lines = OuterLines.of(preview);
        List<String> head = clean(lines.head());
        List<String> tail = clean(lines.tail());
        List<String> notices = notices(tail.isEmpty() ? head : tail);
        return new Sighting(host, owner, "", null, null, head, tail, notices, new TextOpening(head));
    }

    private static List<String> clean(List<Line> lines) {
        List<String> clean = new ArrayList<>(lines.size());
        for (Line line : lines) {
            clean.add(line.clean());
        }
        return List.copyOf(clean);
    }

    private static List<String> notices(List<String> lines) {
        List<String> notices = new ArrayList<>();
        for (String line : lines) {
            String notice = PublisherProbe.notice(line);
            if (notice != null) {
                notices.add(notice);
            }
        }
        return List.copyOf(notices);
    }
}
