package org.nutgraf.plugin.publishers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.Preview;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.story.PageHead;

/**
 * What a preview says about its publisher, whoever asks.
 *
 * @param host the host of the address; empty when there is none
 * @param owner whose host that is; {@code null} when it is nobody's here
 * @param pageHost the host that the page's head names as its own; empty when it names none
 * @param pageOwner whose host that is
 * @param named who calls itself as the page's head does
 * @param head the first lines of a text, cleaned
 * @param tail its last lines, cleaned; none when the head holds them all
 */
record Sighting(
        String host,
        @Nullable Publisher owner,
        String pageHost,
        @Nullable Publisher pageOwner,
        @Nullable Publisher named,
        List<String> head,
        List<String> tail) {

    static Sighting of(Preview preview, Directory directory) {
        String host = Directory.hostOf(preview.url());
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
                    List.of());
        }
        boolean text = preview.mediaType() == MediaType.TEXT;
        boolean whole = preview.length() <= preview.head().length();
        return new Sighting(
                host,
                owner,
                "",
                null,
                null,
                text ? lines(preview.head()) : List.of(),
                text && !whole ? lines(preview.tail()) : List.of());
    }

    private static List<String> lines(String part) {
        return Lines.written(part, 0).stream().map(Line::clean).toList();
    }
}
