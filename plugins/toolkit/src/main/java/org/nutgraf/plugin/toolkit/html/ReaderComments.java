package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/**
 * Finds readers' comments on a page: by microdata ({@code schema.org/Comment}), by numbered ids
 * ({@code comment-4711}) and by the names that comment systems give to one comment.
 *
 * <p>A reply is a comment of its own. Takes time linear in the number of elements.
 */
public final class ReaderComments {
    private static final int MOST = 1_000;
    private static final int LONGEST_AUTHOR = 80;
    private static final int LONGEST_TEXT = 20_000;
    /** What is longer than this share of the page is the page, whatever its name. */
    private static final double LARGEST = 0.6;

    private static final Set<String> ITEMS = Set.of(
            "comment",
            "comment-item",
            "comment-entry",
            "comment-box",
            "comment-row",
            "comment-wrap",
            "comment-wrapper",
            "comment-single",
            "comment_item",
            "comment__item",
            "commentitem",
            "single-comment",
            "single-comments",
            "user-comment",
            "article-comment",
            "story-comment",
            "story-comments",
            "kommentar",
            "comentario",
            "commentaire");
    /** A glance at what is in each of them spares most elements the look at their names one by one. */
    private static final String IN_ALL_ITEMS = "ment";

    private static final String IN_ALL_ITEMS_IN_CAPITALS = "MENT";

    private static final int BUTTONS = Hint.bits(Hint.NAVIGATION, Hint.SHARE, Hint.HIDDEN);
    private static final int LABELS = Hint.bits(Hint.DATE, Hint.META);
    private static final Map<String, Integer> AUTHORS = Map.ofEntries(
            Map.entry("fn", 4),
            Map.entry("comment-author-name", 4),
            Map.entry("comment-author", 3),
            Map.entry("comment__author", 3),
            Map.entry("comment-name", 3),
            Map.entry("commenter", 3),
            Map.entry("commentauthor", 3),
            Map.entry("author-name", 3),
            Map.entry("username", 3),
            Map.entry("user-name", 3),
            Map.entry("author", 2),
            Map.entry("name", 2));
    private static final Map<String, Integer> TEXTS = Map.ofEntries(
            Map.entry("comment-content", 3),
            Map.entry("comment-text", 3),
            Map.entry("comment__content", 3),
            Map.entry("comment__text", 3),
            Map.entry("comment_text", 3),
            Map.entry("commenttext", 3),
            Map.entry("comment-message", 3),
            Map.entry("comment-body", 2),
            Map.entry("comment__body", 2),
            Map.entry("message", 1),
            Map.entry("content", 1),
            Map.entry("text", 1));

    private final RenderedPage page;
    private final List<Item> inOrder = new ArrayList<>();

    private ReaderComments(RenderedPage page) {
        this.page = page;
    }

    /** The comments, in document order. */
    public static List<ReaderComment> of(RenderedPage page) {
        return new ReaderComments(page).find();
    }

    private List<ReaderComment> find() {
        List<Box> boxes = page.boxes();
        int first = 0;
        while (first < boxes.size() && !isItem(boxes.get(first))) {
            first++;
        }
        return first == boxes.size() ? List.of() : from(first);
    }

    /** The comments from a box on, the first that is one. */
    private List<ReaderComment> from(int first) {
        List<Box> boxes = page.boxes();
        @Nullable Item[] innermost = new Item[boxes.size()];
        for (Box box : boxes.subList(first, boxes.size())) {
            Box parent = box.parent();
            Item around = parent == null ? null : innermost[parent.index()];
            Item item = inOrder.size() < MOST && isItem(box) ? new Item(isCertain(box.attributes())) : null;
            if (item != null) {
                inOrder.add(item);
            } else if (around != null) {
                around.see(box);
            }
            innermost[box.index()] = item != null ? item : around;
        }
        for (Block block : page.blocks()) {
            Item item = innermost[block.box().index()];
            if (item != null) {
                item.blocks.add(block);
            }
        }
        return inOrder.stream()
                .map(this::comment)
                .filter(c -> !c.text().isEmpty())
                .toList();
    }

    private boolean isItem(Box box) {
        if (!box.isBlock()
                || box.endBlock() == box.firstBlock()
                || box.attributes().isEmpty()) {
            return false;
        }
        if (!(isCertain(box.attributes()) || isNamed(box.attributes()))) {
            return false;
        }
        if (box.to() - box.from() > LARGEST * page.text().length()) {
            return false;
        }
        for (Block block : page.blocks().subList(box.firstBlock(), box.endBlock())) {
            if (block.heading() == 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCertain(Attributes attributes) {
        String type = attributes.get("itemtype");
        return type.endsWith("schema.org/Comment")
                || type.endsWith("schema.org/UserComments")
                || attributes.get("itemprop").equalsIgnoreCase("comment")
                || isNumbered(attributes.get("id"));
    }

    /** "comment-4711", "li-comment-4711", "comment4711" */
    private static boolean isNumbered(String id) {
        int at = id.startsWith("comment") ? 7 : id.startsWith("li-comment") || id.startsWith("div-comment") ? -1 : 0;
        at = at < 0 ? id.indexOf("comment") + 7 : at;
        if (at == 0) {
            return false;
        }
        at = at < id.length() && (id.charAt(at) == '-' || id.charAt(at) == '_') ? at + 1 : at;
        return at < id.length() && id.substring(at).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isNamed(Attributes attributes) {
        String classes = attributes.get("class");
        return (classes.contains(IN_ALL_ITEMS) || classes.contains(IN_ALL_ITEMS_IN_CAPITALS))
                && names(attributes).stream().anyMatch(ITEMS::contains);
    }

    /** The classes, in lower case. */
    private static List<String> names(Attributes attributes) {
        StringTokenizer words = new StringTokenizer(attributes.get("class").toLowerCase(Locale.ROOT));
        List<String> names = new ArrayList<>(words.countTokens());
        while (words.hasMoreTokens()) {
            names.add(words.nextToken());
        }
        return names;
    }

    private ReaderComment comment(Item item) {
        String author = item.author == null ? "" : author(item.author);
        StringBuilder words = new StringBuilder();
        for (Block block : item.blocks) {
            String line = Space.clean(page.text(), block.from(), block.to());
            if (item.isText(block) && !line.equals(author) && words.length() + line.length() < LONGEST_TEXT) {
                words.append(words.length() == 0 ? "" : "\n").append(line);
            }
        }
        return new ReaderComment(author, words.toString(), item.blocks, item.certain);
    }

    private String author(Box box) {
        String name = Space.clean(page.text(), box.from(), box.to());
        for (String label : List.of("says:", "said:", "says", ":")) {
            if (name.endsWith(label)) {
                name = name.substring(0, name.length() - label.length()).strip();
            }
        }
        int bar = name.indexOf(" | ");
        name = bar > 0 ? name.substring(0, bar) : name;
        return name.length() <= LONGEST_AUTHOR ? name : "";
    }

    /** One comment in the making. */
    private static final class Item {
        private final boolean certain;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Box author;
        private @Nullable Box text;
        private int authorRank;
        private int textRank;

        Item(boolean certain) {
            this.certain = certain;
        }

        /** An element of the comment and of none of its replies. */
        void see(Box box) {
            String property = box.attributes().get("itemprop").toLowerCase(Locale.ROOT);
            int asAuthor = box.tag().equals("cite") ? 2 : 0;
            asAuthor = property.equals("author") || property.equals("creator") ? 5 : asAuthor;
            int asText = property.equals("text") || property.equals("commenttext") ? 5 : 0;
            for (String name : names(box.attributes())) {
                asAuthor = Math.max(asAuthor, AUTHORS.getOrDefault(name, 0));
                asText = Math.max(asText, TEXTS.getOrDefault(name, 0));
            }
            if (asAuthor > authorRank && box.to() > box.from()) {
                author = box;
                authorRank = asAuthor;
            }
            if (asText > textRank && box.to() > box.from()) {
                text = box;
                textRank = asText;
            }
        }

        boolean isText(Block block) {
            Box holder = text;
            Box name = author;
            if (holder != null && !holder.contains(block.box())) {
                return false;
            }
            boolean signature = name != null && name.isBlock() && name.contains(block.box());
            boolean furniture = block.linkDensity() > 0.5
                    || block.box().hasAny(BUTTONS)
                    || holder == null && (block.box().hasAny(LABELS) || isLabel(block));
            return !signature && !furniture && !isAuthorLine(block);
        }

        /** A line that the author's name begins: "Naveed 2 days ago". */
        private boolean isAuthorLine(Block block) {
            Box name = author;
            return name != null
                    && name.from() == block.from()
                    && block.length() < name.to() - name.from() + 40
                    && block.box().tag().equals("p") == name.isBlock();
        }

        private static boolean isLabel(Block block) {
            return block.box().tag().equals("button") || block.box().tag().equals("time");
        }
    }
}
