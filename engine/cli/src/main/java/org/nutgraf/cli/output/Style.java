package org.nutgraf.cli.output;

/** Colours for people; none when switched off. */
public final class Style {
    /** Without colours. */
    public static final Style PLAIN = new Style(false);

    /** With colours. */
    public static final Style COLOURED = new Style(true);

    private final boolean on;

    private Style(boolean on) {
        this.on = on;
    }

    /** One of the two. */
    public static Style of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** Whether there are colours. */
    public boolean isColoured() {
        return on;
    }

    /** For what people look for first. */
    public String strong(String text) {
        return with("1", text);
    }

    /** For what most people skip. */
    public String faint(String text) {
        return with("2", text);
    }

    /** For the words that decided. */
    public String marked(String text) {
        return with("1;33", text);
    }

    /** For bars and what went well. */
    public String good(String text) {
        return with("32", text);
    }

    /** For warnings. */
    public String warning(String text) {
        return with("33", text);
    }

    /** For errors. */
    public String bad(String text) {
        return with("31", text);
    }

    private String with(String code, String text) {
        return on && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
