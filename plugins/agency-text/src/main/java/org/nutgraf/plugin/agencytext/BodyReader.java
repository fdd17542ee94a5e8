package org.nutgraf.plugin.agencytext;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.credit.EditorNotes;
import org.nutgraf.plugin.toolkit.credit.SignOffs;

/** Reads a story from its dateline to its end mark. */
final class BodyReader {
    private static final int LONGEST_SUBHEAD = 60;

    private final Copy copy;
    private final StoryReader story;
    private final List<BodyPart> body = new ArrayList<>();

    BodyReader(Copy copy, StoryReader story) {
        this.copy = copy;
        this.story = story;
    }

    List<BodyPart> read(List<Line> lines) {
        List<List<Line>> paragraphs = Paragraphs.of(lines);
        int end = end(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Line> paragraph = paragraphs.get(i);
            Line first = paragraph.get(0);
            int from = first.from();
            int to = paragraph.get(paragraph.size() - 1).to();
            String words = copy.text().substring(from, to);
            if (i >= end) {
                closing(words, from, to, first);
            } else if (EditorNotes.isNoteInText(words) || EditorNotes.isTake(words)) {
                story.note(Space.clean(words));
                copy.paint(from, to, Role.EDITORIAL);
            } else if (!holdsWord(words)) {
                copy.paint(from, to, Role.EDITORIAL);
            } else {
                int start = i == 0 ? dateline(from, to, first) : from;
                int stop = i == end - 1 ? signOff(start, to, first) : to;
                boolean between = i > 0 && i < end - 1 && paragraph.size() == 1;
                paragraph(start, stop, between && isSubhead(words));
            }
        }
        return body;
    }

    private static boolean holdsWord(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many paragraphs belong to the story; sign-offs and an appendix for editors close it. */
    private int end(List<List<Line>> paragraphs) {
        int end = 1;
        while (end < paragraphs.size()
                && !EditorNotes.opensAppendix(paragraphs.get(end).get(0).text())) {
            end++;
        }
        while (end > 1 && end <= paragraphs.size()) {
            List<Line> last = paragraphs.get(end - 1);
            if (!SignOffs.isSignOff(copy.text()
                    .substring(last.get(0).from(), last.get(last.size() - 1).to()))) {
                break;
            }
            end--;
        }
        return end;
    }

    private void closing(String words, int from, int to, Line line) {
        boolean signOff = SignOffs.isSignOff(words);
        if (signOff) {
            story.agency(SignOffs.agency(words), line.origin(), false);
        }
        copy.paint(from, to, signOff ? Role.SIGNATURE : Role.EDITORIAL);
    }

    private int dateline(int from, int to, Line line) {
        DatelineMatch match = DatelineGrammar.strict().match(copy.text(), from, to);
        if (match == null) {
            return from;
        }
        story.article().dateline(Attribute.of(match.dateline(), line.origin()));
        story.agency(match.dateline().agency(), line.origin(), true);
        copy.paint(match.from(), match.to(), Role.DATELINE);
        return match.next();
    }

    private int signOff(int from, int to, Line line) {
        int stop = SignOffs.start(copy.text(), from, to);
        if (stop < to) {
            closing(copy.text().substring(stop, to), stop, to, line);
        }
        return stop;
    }

    private void paragraph(int from, int to, boolean subhead) {
        Passage passage = Passage.of(copy.text(), from, to);
        if (passage != null) {
            body.add(new BodyPart(passage, subhead));
            copy.paint(from, to, subhead ? Role.SUBHEAD : Role.PARAGRAPH);
        }
    }

    /** A short line without the end of a sentence. */
    private static boolean isSubhead(String words) {
        char last = words.charAt(words.length() - 1);
        return words.length() <= LONGEST_SUBHEAD
                && Character.isLetterOrDigit(last)
                && Character.isUpperCase(words.codePointAt(0));
    }
}
