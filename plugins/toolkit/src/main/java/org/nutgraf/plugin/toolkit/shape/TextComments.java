package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/**
 * Readers' comments below a scraped story, told apart by the lines that sign them: a name with an age or a date, or a
 * name that "says".
 */
public final class TextComments {
    private static final int MOST = 1_000;
    private static final int LONGEST_SIGNATURE = 120;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAME_WORDS = 6;
    private static final Set<String> HEADINGS = Set.of(
            "comment",
            "comments",
            "readercomments",
            "readerscomments",
            "readers’comments",
            "yourcomments",
            "usercomments",
            "allcomments",
            "kommentar",
            "kommentare",
            "commentaires",
            "comentarios",
            "comentários",
            "commenti",
            "reacties",
            "komentarze",
            "टिप्पणियाँ",
            "ಪ್ರತಿಕ್ರಿಯೆಗಳು",
            "ಕಾಮೆಂಟ್ಗಳು",
            "تبصرے");
    private static final List<String> VERBS = List.of(" says:", " said:", " wrote:", " writes:", " schrieb:");
    private static final Set<String> BUTTONS =
            Set.of("reply", "report", "like", "dislike", "recommend", "recommended", "flag", "edit", "antworten");

    private final StoryDraft draft;
    private final StringBuilder words = new StringBuilder();
    private @Nullable String author;
    private int count;

    TextComments(StoryDraft draft) {
        this.draft = draft;
    }

    /** Reads the lines below a heading of comments: paints them and reports the comments. */
    public static void read(StoryDraft draft, List<Line> lines) {
        new TextComments(draft)
                .read(lines.stream().map(line -> Chunk.of(draft.text(), line)).toList());
    }

    /** "COMMENTS (8)", "8 Comments", "Leave a comment" */
    public static boolean isHeading(String text) {
        if (text.length() > 40) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("leave a ")) {
            return !lower.endsWith(".");
        }
        StringBuilder bare = new StringBuilder();
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            if (!Character.isDigit(c) && !Space.is(c) && "()[]:#-–|".indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return HEADINGS.contains(bare.toString());
    }

    /** Reads the lines below the heading, up to an index that is no longer theirs. */
    void read(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Role role = Furniture.roleOf(chunk.text());
            draft.roles().paint(chunk.from(), chunk.to(), role == null ? Role.COMMENT : role);
            String name = role == null ? signature(chunk.text()) : null;
            boolean named = name == null
                    && role == null
                    && isName(chunk)
                    && i + 1 < chunks.size()
                    && isMoment(chunks.get(i + 1).text());
            if (name != null || named) {
                finish();
                author = named ? unmarked(chunk.text()) : name;
            } else if (role == null && !isMoment(chunk.text()) && !isButton(chunk.text())) {
                if (author == null && chunk.isProse()) {
                    author = "";
                }
                words.append(words.length() == 0 || author == null ? "" : "\n")
                        .append(author == null ? "" : withoutButton(chunk.text()));
            } else if (role != null) {
                finish();
            }
        }
        finish();
    }

    private void finish() {
        if (author != null && words.length() > 0 && count < MOST) {
            draft.comment(author, words.toString());
            count++;
        }
        author = null;
        words.setLength(0);
    }

    /** The name in a line that signs a comment; {@code null} for any other line. */
    private static @Nullable String signature(String text) {
        if (text.length() > LONGEST_SIGNATURE) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String verb : VERBS) {
            if (lower.endsWith(verb)) {
                return name(text.substring(0, text.length() - verb.length()));
            }
        }
        int bar = text.indexOf('|');
        if (bar > 0 && (lower.indexOf(" ago", bar) > 0 || lower.endsWith("reply"))) {
            return name(text.substring(0, bar));
        }
        int age = startOfAge(lower);
        if (age > 0) {
            return name(text.substring(0, age));
        }
        DateLine date = DateLine.of(text, 0, text.length());
        if (date == null || date.published() == null || date.published().from() == 0 || date.isPure()) {
            return null;
        }
        String before = text.substring(0, date.published().from());
        String after = text.substring(date.published().to());
        return after.chars().anyMatch(Character::isLetter) && !isButton(after.strip()) ? null : name(before);
    }

    /** Where "2 days ago" or "an hour ago" begins at the end of a line, or 0. */
    private static int startOfAge(String lower) {
        if (!lower.endsWith(" ago") && !lower.endsWith(" ago reply")) {
            return 0;
        }
        int at = lower.lastIndexOf(" ago");
        int unit = lower.lastIndexOf(' ', at - 1);
        int number = unit < 0 ? -1 : lower.lastIndexOf(' ', unit - 1);
        if (number < 0) {
            return 0;
        }
        String amount = lower.substring(number + 1, unit);
        boolean counts = Character.isDigit(amount.charAt(0)) || amount.equals("a") || amount.equals("an");
        return counts ? number : 0;
    }

    /** A name without the mark of its list item. */
    private static String unmarked(String name) {
        return "•*·-–".indexOf(name.charAt(0)) >= 0 ? name.substring(1).strip() : name;
    }

    /** A scraper may have glued a button to the last sentence: "On orders.Recommend" */
    private static String withoutButton(String text) {
        for (String button : List.of("Recommend", "Reply")) {
            if (text.endsWith(button) && text.length() > button.length()) {
                char before = text.charAt(text.length() - button.length() - 1);
                if (!Character.isLetter(before) && !Space.is(before)) {
                    return text.substring(0, text.length() - button.length());
                }
            }
        }
        return text;
    }

    private static @Nullable String name(String words) {
        String name = Space.clean(words);
        name = name.isEmpty() ? name : unmarked(name);
        while (!name.isEmpty() && ",·•-–—:|(".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        for (String joint : List.of(" on", " at", " posted")) {
            name = name.endsWith(joint)
                    ? name.substring(0, name.length() - joint.length()).strip()
                    : name;
        }
        return name.isEmpty() || name.length() > LONGEST_NAME || name.split(" ", -1).length > MOST_NAME_WORDS
                ? null
                : name;
    }

    private static boolean isName(Chunk chunk) {
        return chunk.text().length() <= LONGEST_NAME
                && chunk.shape().words() <= MOST_NAME_WORDS
                && (!chunk.shape().closed() || endsInInitial(chunk.text()));
    }

    /** "Ahmed K." */
    private static boolean endsInInitial(String text) {
        int stop = text.length() - 1;
        return stop > 2
                && text.charAt(stop) == '.'
                && Character.isUpperCase(text.charAt(stop - 1))
                && text.charAt(stop - 2) == ' ';
    }

    private static boolean isMoment(String text) {
        if (Phrases.isAge(text)) {
            return true;
        }
        DateLine date = text.length() > LONGEST_SIGNATURE ? null : DateLine.of(text, 0, text.length());
        return date != null && date.isPure();
    }

    /** "Reply", "Recommend 0" */
    private static boolean isButton(String text) {
        int end = text.length();
        while (end > 0 && (Character.isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return BUTTONS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
