package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.plugin.toolkit.Caseless;

/**
 * The elements of a page by their class attributes.
 *
 * <p>Pages repeat few attributes many times. Each of them stands once in one text, in which a name is looked for as the
 * runtime looks for it: many characters at once.
 */
final class ClassNames {
    private static final char PARTED = '\n';

    private final List<List<Box>> boxes = new ArrayList<>();
    private final String text;
    /** Where each attribute begins in the text, and where the text ends. */
    private final int[] starts;

    ClassNames(List<Box> page) {
        Map<String, List<Box>> attributes = new LinkedHashMap<>();
        for (Box box : page) {
            String written = box.attributes().get("class");
            if (!written.isEmpty()) {
                attributes.computeIfAbsent(written, k -> new ArrayList<>(2)).add(box);
            }
        }
        starts = new int[attributes.size() + 1];
        StringBuilder all = new StringBuilder();
        attributes.forEach((written, same) -> {
            boxes.add(same);
            all.append(written).append(PARTED);
            starts[boxes.size()] = all.length();
        });
        text = Caseless.lower(all.toString());
    }

    /**
     * The elements whose attributes hold some letters, in document order.
     *
     * @param name in lower case
     */
    List<Box> with(String name) {
        List<Box> found = new ArrayList<>();
        int at = text.indexOf(name);
        while (at >= 0) {
            int place = Arrays.binarySearch(starts, 0, boxes.size(), at);
            int attribute = place < 0 ? -place - 2 : place;
            found.addAll(boxes.get(attribute));
            at = text.indexOf(name, starts[attribute + 1]);
        }
        found.sort(Comparator.comparingInt(Box::index));
        return found;
    }
}
