package org.nutgraf.plugin.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.plugin.toolkit.wire.SubjectCode;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads the subjects of NewsML-G2, and the IPTC codes that an agency gives for its own. */
final class G2Subjects {
    private static final Set<String> IPTC = Set.of("medtop", "subj");

    private G2Subjects() {}

    static void read(XmlElement contentMeta, WireStory story) {
        for (XmlElement subject : contentMeta.elements("subject")) {
            story.subject(subject(subject));
            for (XmlElement same : subject.elements("sameAs")) {
                Subject code = subject(same);
                if (IPTC.contains(code.scheme())) {
                    story.subject(code);
                }
            }
        }
    }

    private static Subject subject(XmlElement element) {
        String name = name(element.elements("name"));
        String qcode = element.attribute("qcode");
        if (qcode != null) {
            return SubjectCode.ofQcode(qcode, name);
        }
        String uri = element.attribute("uri");
        return uri != null ? SubjectCode.ofUri(uri, name) : SubjectCode.of(null, element.attribute("literal"), name);
    }

    /** The first name that is not a code or an abbreviation. */
    private static @Nullable String name(List<XmlElement> names) {
        for (XmlElement name : names) {
            String role = name.attribute("role");
            String lower = role == null ? "" : role.toLowerCase(Locale.ROOT);
            if (!lower.endsWith("mnemonic") && !lower.endsWith("short") && name.textOrNull() != null) {
                return name.text();
            }
        }
        return names.isEmpty() ? null : names.get(0).textOrNull();
    }
}
