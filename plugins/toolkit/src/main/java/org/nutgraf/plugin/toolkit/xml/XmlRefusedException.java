package org.nutgraf.plugin.toolkit.xml;

/** XML that will not be read: it is malformed, or built to exhaust its reader. */
public final class XmlRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    XmlRefusedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** A stable kebab-case name: {@code xml-malformed}, {@code xml-entities} or {@code xml-limit}. */
    public String code() {
        return code;
    }

    /** What is wrong, for people. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
