package org.nutgraf.testkit.parser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;

/** A way in which documents get damaged between a newsroom and us. */
public enum Mutation {
    /** Lines that hold a year are lost. */
    DROPPED_DATE(text -> keep(text, line -> !line.matches("(?s).*\\b(19|20)\\d\\d\\b.*"))),
    /** The first line is lost. */
    DROPPED_TITLE(text -> text.substring(Math.min(text.length(), text.indexOf('\n') + 1))),
    /** The first line stands there twice. */
    DOUBLED_TITLE(text -> text.substring(0, text.indexOf('\n') + 1) + text),
    /** Line ends of Windows. */
    CRLF(text -> text.replace("\n", "\r\n")),
    /** Line ends of old. */
    CR(text -> text.replace('\n', '\r')),
    /** No-break spaces for spaces. */
    NO_BREAK_SPACES(text -> text.replace(' ', '\u00A0')),
    /** Straight quotation marks for curly ones. */
    STRAIGHT_QUOTES(
            text -> text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'')),
    /** Curly quotation marks and apostrophes for straight ones. */
    CURLY_QUOTES(Mutation::curly),
    /** Letters taken apart into letter and accent. */
    DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    /** UTF-8 read as windows-1252. */
    MISREAD(text -> new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))),
    /** Question marks for every letter that ASCII does not have. */
    ASCII_ONLY(text -> new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)),
    /** No blank lines. */
    NO_BLANK_LINES(text -> keep(text, line -> !line.isBlank())),
    /** Everything on one line. */
    ONE_LINE(text -> text.replace('\n', ' ')),
    /** The second half is lost. */
    CUT_TAIL(text -> text.substring(0, text.length() / 2)),
    /** The first half is lost. */
    CUT_HEAD(text -> text.substring(text.length() / 2)),
    /** Markup escaped once too often. */
    ESCAPED_MARKUP(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")),
    /** All capitals. */
    CAPITALS(text -> text.toUpperCase(Locale.ROOT)),
    /** Lines in a random but fixed order. */
    SHUFFLED(text -> {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        Collections.shuffle(lines, new Random(7));
        return String.join("\n", lines);
    }),
    /** Every third line is lost. */
    TORN(text -> {
        String[] lines = text.split("\n", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            out.append(i % 3 == 2 ? "" : lines[i] + "\n");
        }
        return out.toString();
    }),
    /** Characters that no text should hold. */
    NOISE(text -> text.replace("e", "\u0000").replace("o", "\uD800").replace("t", "\uFFFE")),
    /** White space only. */
    BLANK(text -> " \n\u00A0\t\n "),
    /** Nothing. */
    EMPTY(text -> ""),
    /** A hundred times over. */
    REPEATED(text -> text.repeat(100));

    private final UnaryOperator<String> change;

    Mutation(UnaryOperator<String> change) {
        this.change = change;
    }

    /** The damaged document, with the same hints. */
    public Document of(Document document) {
        String text = document.text().substring(document.start());
        return new Document(
                document.name() + " (" + label() + ")",
                change.apply(text),
                0,
                document.mediaType(),
                document.charset(),
                document.url(),
                document.title(),
                document.date(),
                document.captured());
    }

    /** Whether a document of a type says the same words after this damage. In markup, quotes and spaces are syntax. */
    boolean keepsWords(MediaType type) {
        return switch (this) {
            case CRLF, DECOMPOSED -> true;
            case CR, NO_BREAK_SPACES, STRAIGHT_QUOTES, CURLY_QUOTES -> type == MediaType.TEXT;
            default -> false;
        };
    }

    /** The name, for people. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Double marks open after white space and at the start, single ones are apostrophes. */
    private static String curly(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean opens = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
            out.append(c == '\'' ? '’' : c == '"' ? (opens ? '“' : '”') : c);
        }
        return out.toString();
    }

    private static String keep(String text, Predicate<String> wanted) {
        return String.join(
                "\n", List.of(text.split("\n", -1)).stream().filter(wanted).toList());
    }
}
