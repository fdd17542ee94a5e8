package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.engine.internal.rule.drl.Token;

/** Lays out one rule: its name, its metadata in their order, one condition a line, one insertion a line. */
final class RuleSheet {
    private static final List<String> METADATA = List.of("Category", "Opposes", "Weight", "Status", "Lang", "Tags");
    private static final List<String> CONNECTIVES = List.of("and", "or", "&&", "||");

    private final Sheet sheet;
    private final List<Piece> pieces;

    RuleSheet(Sheet sheet, Part rule) {
        this.sheet = sheet;
        this.pieces = rule.body();
    }

    void write() {
        int when = keyword("when", 0);
        int then = keyword("then", when);
        int end = pieces.size() - 1;
        metadata(Part.cut(pieces.subList(0, when), this::endsHead));
        List<Piece> conditions = pieces.subList(when, then);
        section(Part.cut(conditions, conditionEnds(conditions)::get));
        List<Piece> consequence = pieces.subList(then, end);
        section(Part.cut(consequence, i -> i == 0 || consequence.get(i).is(";")));
        sheet.line(pieces.subList(end, end + 1), 0);
    }

    private int keyword(String keyword, int from) {
        int at = from;
        while (!pieces.get(at).is(keyword) || comparisonFollows(at)) {
            at++;
        }
        return at;
    }

    private boolean comparisonFollows(int at) {
        Token next = at + 1 < pieces.size() ? pieces.get(at + 1).token() : null;
        return next != null && next.isComparison();
    }

    /** The name ends the first line, a closing parenthesis each metadata entry. */
    private boolean endsHead(int at) {
        Token token = pieces.get(at).token();
        return token != null && (token.is(")") || (token.kind() == Token.Kind.TEXT && !isInside(at)));
    }

    private boolean isInside(int at) {
        return pieces.subList(0, at).stream().anyMatch(piece -> piece.is("@"));
    }

    private void metadata(Part.Cut cut) {
        Part name = cut.parts().get(0);
        sheet.line(name.body(), 0);
        sheet.behind(name.trailing());
        sheet.endLine();
        List<Part> entries = new ArrayList<>(cut.parts().subList(1, cut.parts().size()));
        entries.sort(Comparator.comparingInt(RuleSheet::order));
        for (Part entry : entries) {
            sheet.above(entry.leading(), 1);
            sheet.line(entry.body(), 1);
            sheet.behind(entry.trailing());
            if (entry.trailing().stream().anyMatch(Piece::isLineComment)) {
                sheet.endLine();
            }
        }
        sheet.endLine();
        sheet.above(cut.left(), 1);
    }

    private static int order(Part entry) {
        return entry.body().stream()
                .filter(piece -> !piece.isComment())
                .skip(1)
                .findFirst()
                .map(key -> METADATA.indexOf(key.text()))
                .orElse(METADATA.size());
    }

    private static BitSet conditionEnds(List<Piece> conditions) {
        BitSet ends = new BitSet();
        ends.set(0);
        int depth = 0;
        for (int i = 1; i < conditions.size(); i++) {
            Piece piece = conditions.get(i);
            depth += piece.is("(") ? 1 : piece.is(")") ? -1 : 0;
            if (depth == 0 && (piece.is(")") || piece.is(";"))) {
                Piece next = nextToken(conditions, i);
                ends.set(i, !next.isOneOf(CONNECTIVES) && !next.is(";"));
            }
        }
        return ends;
    }

    private static Piece nextToken(List<Piece> all, int from) {
        int at = Math.min(from + 1, all.size() - 1);
        while (at < all.size() - 1 && all.get(at).isComment()) {
            at++;
        }
        return all.get(at);
    }

    /** A line {@code when} or {@code then}, and what stands below it. */
    private void section(Part.Cut cut) {
        Part keyword = cut.parts().get(0);
        sheet.line(keyword.body(), 0);
        sheet.behind(keyword.trailing());
        sheet.endLine();
        List<Part> items = cut.parts().subList(1, cut.parts().size());
        List<Integer> pads = Bindings.pads(items);
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), pads.get(i), i > 0);
        }
        if (!cut.left().isEmpty() && cut.left().get(0).afterBlank() && !items.isEmpty()) {
            sheet.blankLine();
        }
        sheet.above(cut.left(), 1);
    }

    private void item(Part item, int pad, boolean mayLeaveBlank) {
        if (mayLeaveBlank && item.afterBlank()) {
            sheet.blankLine();
        }
        sheet.above(item.leading(), 1);
        if (!item.leading().isEmpty() && item.first().afterBlank()) {
            sheet.blankLine();
        }
        sheet.line(body(item), 1, pad);
        sheet.behind(item.trailing());
        sheet.endLine();
    }

    /** A semicolon behind a condition means nothing. */
    private static List<Piece> body(Part item) {
        List<Piece> body = item.body();
        int to = body.size();
        while (!body.get(0).is("insert") && to > 0 && body.get(to - 1).is(";")) {
            to--;
        }
        return body.subList(0, to);
    }
}
