package org.nutgraf.plugin.toolkit.xml;

import java.util.regex.Pattern;

/** Tags that an agency escaped once too often, so that they stand in the text as if a reader should see them. */
final class PrintedTags {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,15}(?: [^<>]{0,200})?/?>");

    private PrintedTags() {}

    /** The text without tags; text without any closing tag stays, since a single "&lt;b&gt;" may be meant. */
    static String without(String text) {
        return text.contains("</") ? TAG.matcher(text).replaceAll("") : text;
    }
}
