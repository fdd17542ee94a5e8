package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nutgraf.engine.explain.ExplainedParagraph;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.explain.Place;

/** An article's text as HTML with the words that rules relied on marked in the colours of their categories. */
final class MarkedText {
    private final String text;
    private final String prefix;
    private final List<ExplainedParagraph> paragraphs;
    private final List<Mark> marks = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();

    /**
     * A marked stretch.
     *
     * @param colour number of the category's colour; −1 for a near miss
     * @param link anchor of the rule
     */
    private record Mark(int from, int to, int colour, String rule, String link) {}

    /**
     * The text of an explanation without marks.
     *
     * @param prefix what all its anchors begin with
     */
    MarkedText(Explanation explanation, String prefix) {
        this.text = explanation.text();
        this.prefix = prefix;
        this.paragraphs = explanation.paragraphs();
    }

    /** Marks words for a rule. */
    void mark(Place place, int colour, String rule, String link) {
        marks.add(new Mark(place.textFrom(), place.textTo(), colour, rule, link));
        edges.add(place.textFrom());
        edges.add(place.textTo());
    }

    /** Makes a place one that can be linked to, and returns its anchor. */
    String anchor(Place place) {
        edges.add(place.textFrom());
        return prefix + "t" + place.textFrom();
    }

    /** The text as paragraphs. */
    String html() {
        StringBuilder out = new StringBuilder();
        for (ExplainedParagraph paragraph : paragraphs) {
            String tag = paragraph.zone().equals("headline") ? "h1" : "p";
            out.append('<')
                    .append(tag)
                    .append(" dir=\"auto\" class=\"")
                    .append(Html.text(paragraph.zone()))
                    .append("\">");
            int at = paragraph.textFrom();
            for (int edge : edges.subSet(at, false, paragraph.textTo(), false)) {
                segment(at, edge, out);
                at = edge;
            }
            segment(at, paragraph.textTo(), out);
            out.append("</").append(tag).append(">\n");
        }
        return out.toString();
    }

    private void segment(int from, int to, StringBuilder out) {
        if (from >= to) {
            return;
        }
        String words = Html.text(text.substring(from, to));
        List<Mark> over = marks.stream()
                .filter(mark -> mark.from() <= from && mark.to() >= to)
                .toList();
        String id = edges.contains(from) ? " id=\"" + prefix + "t" + from + "\"" : "";
        if (over.isEmpty()) {
            out.append(id.isEmpty() ? words : "<span" + id + ">" + words + "</span>");
            return;
        }
        List<Integer> colours = over.stream()
                .map(Mark::colour)
                .filter(colour -> colour >= 0)
                .distinct()
                .toList();
        String rules = over.stream().map(Mark::rule).distinct().collect(Collectors.joining(", "));
        String look =
                colours.isEmpty() ? "near" : "k" + colours.get(0) + (colours.size() > 1 ? " u" + colours.get(1) : "");
        out.append("<a class=\"m ").append(look).append('"').append(id);
        out.append(" href=\"#")
                .append(Html.text(over.get(0).link()))
                .append("\" title=\"")
                .append(Html.text(rules));
        out.append("\">").append(words).append("</a>");
    }
}
