package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A CSS selector for pages, read once. Immutable and thread-safe.
 *
 * <p>It finds what jsoup finds, of the elements that show text. Descendants and children are looked up by their tags, ids
 * and classes instead of searched for; siblings, and pseudo-classes other than {@code :not}, {@code :has}, {@code
 * :first-child} and {@code :last-child}, are left to jsoup.
 */
public final class Css {
    private static final Comparator<Box> IN_ORDER = Comparator.comparingInt(Box::index);

    private final Evaluator whole;
    /** Empty when the selector is left to jsoup. */
    private final List<CssPath> paths;

    private Css(Evaluator whole, List<CssPath> paths) {
        this.whole = whole;
        this.paths = paths;
    }

    /**
     * Reads a selector.
     *
     * @throws IllegalStateException when it is none
     */
    public static Css of(String css) {
        Evaluator whole = QueryParser.parse(css);
        List<CssPath> paths = new ArrayList<>();
        for (List<SelectorCutter.Step> steps : SelectorCutter.cut(css)) {
            CssPath path = CssPath.of(steps);
            if (path == null) {
                return new Css(whole, List.of());
            }
            paths.add(path);
        }
        return new Css(whole, List.copyOf(paths));
    }

    /** The elements with visible text that it means, in document order. */
    public List<Box> select(RenderedPage page) {
        return page.index().of(this);
    }

    /** Those of them that lie in an element, itself included. */
    public List<Box> select(RenderedPage page, Box around) {
        List<Box> all = select(page);
        Box last = page.boxes().get(around.lastIndex());
        return all.subList(place(all, around, 0), place(all, last, 1));
    }

    /** Whether a page holds an element that it means, visible or not. */
    public boolean isIn(Page page) {
        if (!select(page.rendered()).isEmpty()) {
            return true;
        }
        boolean root = !paths.isEmpty() && paths.stream().allMatch(CssPath::meansRoot);
        return !(root && page.rendered().hasText()) && page.dom().selectFirst(whole) != null;
    }

    List<Box> find(BoxIndex index) {
        if (paths.isEmpty()) {
            return search(index.all());
        }
        if (paths.size() == 1) {
            return paths.get(0).find(index);
        }
        return paths.stream()
                .flatMap(path -> path.find(index).stream())
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    /** What jsoup finds in the first of these boxes, which holds the others. */
    private List<Box> search(List<Box> boxes) {
        if (boxes.isEmpty()) {
            return boxes;
        }
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(boxes.get(0).element().select(whole));
        return boxes.stream().filter(box -> found.contains(box.element())).toList();
    }

    /** Where a box stands, moved by a step, or else where it would stand. */
    private static int place(List<Box> boxes, Box box, int step) {
        int found = Collections.binarySearch(boxes, box, IN_ORDER);
        return found < 0 ? -found - 1 : found + step;
    }
}
