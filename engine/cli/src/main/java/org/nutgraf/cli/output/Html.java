package org.nutgraf.cli.output;

/** Text made safe for a page: articles are hostile. */
final class Html {
    private Html() {}

    /** A text that may stand in an element or in a quoted attribute. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isUnsafe(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** Controls, lone surrogates' place holders and marks that turn the direction of what follows. */
    private static boolean isUnsafe(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || Layout.turns(c);
    }
}
