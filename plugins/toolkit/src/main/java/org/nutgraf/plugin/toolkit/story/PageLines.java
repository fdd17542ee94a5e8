package org.nutgraf.plugin.toolkit.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Page;

/**
 * The lines of a page from its headline on, so that one reader serves a publisher's pages and its scraped text.
 *
 * <p>Left out are menus, dialogs, share buttons and lists of links: what a scraper would have left out too.
 */
public final class PageLines {
    private PageLines() {}

    /** The story's lines; offsets point into the page's rendered text. */
    public static List<Line> of(Page page) {
        return of(page, Set.of());
    }

    /**
     * The story's lines, with what stands in elements of certain classes whatever else these are named.
     *
     * @param kept names of classes, for publishers that name parts of their stories after something else
     */
    public static List<Line> of(Page page, Set<String> kept) {
        List<Block> blocks = page.rendered().blocks();
        Surroundings surroundings = new Surroundings(page.rendered(), kept, null);
        List<Line> lines = new ArrayList<>();
        for (int i = headlineOf(page); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Line line = line(page.rendered().text(), block);
            boolean first = lines.isEmpty();
            if (!line.isBlank() && (first || surroundings.isStory(block, line.text()))) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    /** The story's lines inside an element, whatever that and those around it are named. */
    static List<Line> in(Page page, Box around) {
        return lines(page, around.firstBlock(), around.endBlock(), around);
    }

    /** The lines below an element that may belong to its story. */
    static List<Line> after(Page page, Box above) {
        return lines(page, above.endBlock(), page.rendered().blocks().size(), null);
    }

    /** All lines of some blocks. */
    static List<Line> between(Page page, int from, int to) {
        return page.rendered().blocks().subList(from, to).stream()
                .map(block -> line(page.rendered().text(), block))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<Line> lines(Page page, int from, int to, @Nullable Box around) {
        Surroundings surroundings = new Surroundings(page.rendered(), Set.of(), around);
        List<Line> lines = new ArrayList<>();
        for (Block block : page.rendered().blocks().subList(from, to)) {
            Line line = line(page.rendered().text(), block);
            if (!line.isBlank() && surroundings.isStory(block, line.text())) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private static Line line(String text, Block block) {
        int from = Space.skip(text, block.from(), block.to());
        int to = Space.skipBack(text, from, block.to());
        return Line.of(block.index() + 1, block.from(), block.to(), from, to, text.substring(from, to));
    }

    /** The heading that says what the page's metadata state, else the first heading of the first rank. */
    private static int headlineOf(Page page) {
        List<Block> blocks = page.rendered().blocks();
        List<String> titles =
                page.metadata().titles().stream().map(PageLines::plain).toList();
        int stated = -1;
        int heading = -1;
        for (Block block : blocks) {
            boolean matches = block.length() <= 400
                    && titles.contains(plain(page.rendered().textOf(block)));
            if (matches && block.heading() > 0 && block.heading() <= 2) {
                return block.index();
            }
            stated = matches && stated < 0 && block.linkDensity() < Surroundings.MOSTLY_LINKS ? block.index() : stated;
            heading = block.heading() == 1 && heading < 0 ? block.index() : heading;
        }
        return stated >= 0 ? stated : Math.max(heading, 0);
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                out.append(text.charAt(at));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
