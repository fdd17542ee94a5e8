package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out the package and the imports. */
final class Header {
    private final Sheet sheet;
    private final List<Piece> detached = new ArrayList<>();
    private final List<Part> imports = new ArrayList<>();

    Header(Sheet sheet) {
        this.sheet = sheet;
    }

    void packageLine(Part part) {
        sheet.above(part.leading(), 0);
        if (!part.leading().isEmpty() && part.first().afterBlank()) {
            sheet.blankLine();
        }
        statement(part);
    }

    /** Comments right above an import stay with it; those behind a blank line stay above all imports. */
    void add(Part part) {
        int from = part.leading().size();
        boolean attached = !part.first().afterBlank();
        while (attached && from > 0) {
            from--;
            attached = !part.leading().get(from).afterBlank();
        }
        if (!attached && from < part.leading().size() && !part.first().afterBlank()) {
            detached.addAll(part.leading().subList(0, from));
        } else if (!attached) {
            detached.addAll(part.leading());
            from = part.leading().size();
        }
        List<Piece> kept = part.leading().subList(from, part.leading().size());
        imports.add(new Part(kept, part.body(), part.trailing()));
    }

    void importLines() {
        if (imports.isEmpty()) {
            return;
        }
        sheet.blankLine();
        sheet.above(detached, 0);
        if (!detached.isEmpty()) {
            sheet.blankLine();
        }
        imports.sort(Comparator.comparing(Header::target));
        for (Part part : imports) {
            sheet.above(part.leading(), 0);
            statement(part);
        }
    }

    private void statement(Part part) {
        List<Piece> body = part.body();
        boolean semicolon = body.get(body.size() - 1).is(";");
        sheet.line(semicolon ? body.subList(0, body.size() - 1) : body, 0);
        sheet.behind(part.trailing());
        sheet.endLine();
    }

    private static String target(Part part) {
        return part.body().stream()
                .filter(piece -> !piece.isComment() && !piece.is(";"))
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
