package org.nutgraf.plugin.publishers;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Comment;
import org.nutgraf.plugin.publishers.LinePattern.Gap;
import org.nutgraf.plugin.publishers.TextLayout.KnownLine;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.shape.KnownLines;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** The lines of one text that its publisher's layout knows. */
final class PublishedLines implements KnownLines {
    private static final int MOST_COMMENTS = 1_000;

    private final Publisher publisher;
    private final TextLayout layout;
    private final List<Comment> comments = new ArrayList<>();
    private @Nullable String commenter;
    private final StringBuilder comment = new StringBuilder();

    PublishedLines(Publisher publisher, TextLayout layout) {
        this.publisher = publisher;
        this.layout = layout;
    }

    @Override
    public boolean knows(String line, Part part) {
        return part == Part.TOP && PublisherProbe.endOfTitle(publisher, line) > 0 || find(line, part) != null;
    }

    @Override
    public boolean endsStory(String line) {
        return layout.foot().stream().anyMatch(known -> known.pattern().matches(line))
                || isCommenter(line)
                || PublisherProbe.isCopyright(publisher, line);
    }

    /** A layout that names the line above a comment reads the comments itself. */
    @Override
    public boolean opensComments(String line) {
        KnownLine known = layout.comment() == null ? find(line, Part.FOOT) : null;
        return known != null && known.role() == Role.COMMENT;
    }

    @Override
    public boolean read(StoryDraft draft, int from, int to, String line, Part part) {
        KnownLine known = find(line, part);
        if (known != null) {
            finishComment();
            draft.roles().paint(from, to, known.role());
            Map<Gap, String> gaps = known.pattern().match(line);
            take(draft, from, to, known, line, gaps == null ? Map.of() : gaps);
            return true;
        }
        if (part == Part.TOP) {
            return readTitle(draft, from, to, line);
        }
        return part == Part.FOOT && readFoot(draft, from, to, line);
    }

    /** The result with the comments that were read. */
    ParseResult withComments(ParseResult result) {
        finishComment();
        if (comments.isEmpty()) {
            return result;
        }
        List<ParsedArticle> items = result.items().stream()
                .map(article -> article.toBuilder().comments(comments).build())
                .toList();
        return new ParseResult(items, result.text(), result.spans(), result.issues());
    }

    private @Nullable KnownLine find(String line, Part part) {
        List<KnownLine> lines = switch (part) {
            case TOP -> layout.top();
            case BODY -> layout.body();
            case FOOT -> layout.foot();
        };
        for (KnownLine known : lines) {
            if (known.pattern().matches(line)) {
                return known;
            }
        }
        return part == Part.FOOT ? find(line, Part.BODY) : null;
    }

    private void take(StoryDraft draft, int from, int to, KnownLine known, String line, Map<Gap, String> gaps) {
        String origin = "line " + known.pattern();
        String author = gaps.get(Gap.AUTHOR);
        if (author != null) {
            draft.byline(Names.read(author), 1, origin);
        } else if (known.role() == Role.BYLINE && !gaps.containsKey(Gap.AGENCY)) {
            creditor(draft, line, gaps.get(Gap.PLACE), origin);
        }
        String agency = gaps.get(Gap.AGENCY);
        if (agency != null) {
            String named = AgencyCredits.named(agency);
            draft.agency(named == null ? agency : named, 0.9, origin);
        }
        String section =
                known.role() == Role.SECTION && known.pattern().gaps().isEmpty() ? line : gaps.get(Gap.SECTION);
        if (section != null) {
            draft.section(section, 0.9, origin);
        }
        PrintedDate date = gaps.containsKey(Gap.DATE) ? NewsDates.find(gaps.get(Gap.DATE)) : null;
        if (date != null) {
            date(draft, known, date, origin);
        }
        switch (known.role()) {
            case HEADLINE -> passage(draft, from, to, gaps.getOrDefault(Gap.HEADLINE, line), Role.HEADLINE, origin);
            case DEK -> passage(draft, from, to, line, Role.DEK, origin);
            default -> {}
        }
    }

    /** "Press Trust of India Kolkata" */
    private static void creditor(StoryDraft draft, String line, @Nullable String place, String origin) {
        String words = place != null && line.endsWith(place) ? line.substring(0, line.length() - place.length()) : line;
        BylineParts parts = Bylines.read(words.strip());
        if (parts != null) {
            draft.byline(parts, 1, origin);
        }
    }

    private void date(StoryDraft draft, KnownLine known, PrintedDate date, String origin) {
        ZoneOffset home = Clock.offset(publisher.clock(), date);
        if (known.role() == Role.PRINT_NOTE) {
            draft.printed(date, origin);
        } else if (known.updated()) {
            draft.updated(date, home, origin);
        } else if (!draft.isPublished()) {
            draft.published(date, home, origin);
        }
    }

    /** Words that stand in a line with other white space than they were read with are not found again. */
    private static void passage(StoryDraft draft, int from, int to, String words, Role role, String origin) {
        int at = Space.plain(draft.text().substring(from, to)).indexOf(Space.plain(words));
        int start = at >= 0 ? from + at : from;
        int end = at >= 0 ? start + words.length() : to;
        if (role == Role.HEADLINE) {
            draft.headline(start, end, 0.9, origin);
        } else {
            draft.dek(start, end, 0.9, origin);
        }
    }

    private boolean readTitle(StoryDraft draft, int from, int to, String line) {
        int end = PublisherProbe.endOfTitle(publisher, line);
        if (end == 0) {
            return false;
        }
        draft.roles().paint(from, to, Role.HEADLINE);
        if (draft.headlineText() == null) {
            passage(draft, from, to, withoutSection(line.substring(0, end).strip()), Role.HEADLINE, "title");
        }
        return true;
    }

    /** "Cotton growers wait for a price - Business" */
    private static String withoutSection(String title) {
        String plain = Space.plain(title);
        int mark = Math.max(plain.lastIndexOf(" - "), plain.lastIndexOf(" | "));
        boolean section = mark > 0 && title.length() - mark <= 28 && plain.split(" ", -1).length > 5;
        return section ? title.substring(0, mark).strip() : title;
    }

    private boolean readFoot(StoryDraft draft, int from, int to, String line) {
        if (PublisherProbe.isCopyright(publisher, line)) {
            finishComment();
            draft.roles().paint(from, to, Role.LEGAL);
            return true;
        }
        LinePattern pattern = layout.comment();
        Map<Gap, String> gaps = pattern == null ? null : pattern.match(line);
        if (gaps != null) {
            finishComment();
            commenter = gaps.getOrDefault(Gap.AUTHOR, "");
        } else if (commenter != null) {
            comment.append(comment.length() == 0 ? "" : "\n").append(line);
        } else {
            return false;
        }
        draft.roles().paint(from, to, Role.COMMENT);
        return true;
    }

    private boolean isCommenter(String line) {
        LinePattern pattern = layout.comment();
        return pattern != null && pattern.matches(line);
    }

    private void finishComment() {
        if (commenter != null && comment.length() > 0 && comments.size() < MOST_COMMENTS) {
            comments.add(new Comment(commenter, comment.toString()));
        }
        commenter = null;
        comment.setLength(0);
    }
}
