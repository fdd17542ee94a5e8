package org.nutgraf.plugin.toolkit.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParseResult;

/**
 * What could be read of a text.
 *
 * @param root the document element, complete or as far as it was read
 * @param cut why it is not complete; {@code null} when it is
 */
public record XmlReading(XmlElement root, @Nullable Diagnostic cut) {

    /** A result made of this reading, which says so when something is missing, and is refused when nothing is left. */
    public ParseResult report(ParseResult result) {
        if (cut == null) {
            return result;
        }
        if (result.items().isEmpty()) {
            return ParseResult.refused("xml-malformed", cut.message());
        }
        List<Diagnostic> issues = new ArrayList<>(result.issues());
        issues.add(cut);
        return new ParseResult(result.items(), result.text(), result.spans(), issues);
    }
}
