package org.nutgraf.engine.internal.rule.drl;

/**
 * The name of a rule: an id and a title.
 *
 * @param id such as {@code ARMS-0010}; empty when malformed
 */
record RuleName(String id, String title) {
    private static final int LONGEST = 200;
    private static final String FORM = "write rule \"ARMS-0010 what it finds\"";

    static RuleName read(Token token, Findings findings) {
        String name = token.value();
        int idEnd = idEnd(name);
        String title = idEnd > 0 ? name.substring(idEnd).strip() : name;
        int at = token.start() + 1;
        if (idEnd <= 0) {
            findings.syntax(
                    at,
                    "rule-name",
                    "The name does not begin with an id: three to six capital letters, a hyphen, four digits",
                    FORM);
            return new RuleName("", name);
        }
        if (title.isEmpty() || (idEnd < name.length() && name.charAt(idEnd) != ' ')) {
            findings.syntax(at + idEnd, "rule-name", "Behind the id a space and a title must stand", FORM);
        } else if (token.text().indexOf('\\') >= 0) {
            findings.syntax(
                    at + token.text().indexOf('\\') - 1, "rule-name", "A backslash stands in the name", "remove it");
        } else if (name.length() > LONGEST) {
            findings.syntax(at, "rule-name", "The name is longer than " + LONGEST + " characters", "shorten the title");
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ') {
                findings.syntax(at + i, "rule-name", "A control character stands in the name", "remove it");
            }
        }
        return new RuleName(name.substring(0, idEnd), title);
    }

    /** The length of the id at the beginning of the name, or 0. */
    private static int idEnd(String name) {
        int letters = 0;
        while (letters < name.length() && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            letters++;
        }
        if (letters < 3 || letters > 6 || letters >= name.length() || name.charAt(letters) != '-') {
            return 0;
        }
        int end = letters + 1;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end - letters - 1 == 4 ? end : 0;
    }
}
