package org.nutgraf.plugin.newsml;

import static org.nutgraf.plugin.newsml.Version1Story.formalName;
import static org.nutgraf.plugin.toolkit.wire.WireField.AGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.COPYRIGHT;
import static org.nutgraf.plugin.toolkit.wire.WireField.DATELINE;
import static org.nutgraf.plugin.toolkit.wire.WireField.DEK;
import static org.nutgraf.plugin.toolkit.wire.WireField.HEADLINE;
import static org.nutgraf.plugin.toolkit.wire.WireField.LANGUAGE;
import static org.nutgraf.plugin.toolkit.wire.WireField.SLUG;
import static org.nutgraf.plugin.toolkit.wire.WireField.URGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.USAGE_TERMS;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.wire.SubjectCode;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads a component of NewsML 1.x with everything inside it: its lines, its metadata, its text. */
final class Version1Component {
    private static final Set<String> SUBJECT_LEVELS =
            Set.of("Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier");

    private final WireStory story;

    private Version1Component(WireStory story) {
        this.story = story;
    }

    static void read(XmlElement component, WireStory story) {
        readMetadata(component, story);
        Version1Content.read(component, story);
        for (XmlElement inner : component.elements("NewsComponent")) {
            read(inner, story);
        }
    }

    /** States what the component says about itself, leaving its text and what is inside it alone. */
    static void readMetadata(XmlElement component, WireStory story) {
        Version1Component reader = new Version1Component(story);
        for (XmlElement part : component.elements()) {
            if (part.name().equals("NewsLines")) {
                reader.lines(part);
            } else if (part.name().equals("AdministrativeMetadata")) {
                reader.administrative(part);
            } else if (part.name().startsWith("DescriptiveMetada")) {
                // One large agency has been misspelling the element for years.
                reader.descriptive(part);
            } else if (part.name().equals("RightsMetadata")) {
                story.state(USAGE_TERMS, part.textAt("UsageRights", "UsageType"), "UsageRights");
                story.state(COPYRIGHT, part.textAt("Copyright", "CopyrightHolder"), 0.8, "CopyrightHolder");
            }
        }
        story.state(LANGUAGE, component.attribute("xml:lang"), 0.9, "NewsComponent@xml:lang");
    }

    /** States what some agencies, such as Belga, keep in properties of their own, where the standard's places are empty. */
    static void readProperties(XmlElement component, WireStory story) {
        for (XmlElement metadata : component.elements("AdministrativeMetadata")) {
            for (XmlElement property : metadata.elements("Property")) {
                String name = property.attribute("FormalName");
                if ("Priority".equals(name)) {
                    story.state(URGENCY, property.attribute("Value"), 0.7, "Property Priority");
                } else if ("Topic".equals(name)) {
                    story.state(SLUG, property.attribute("Value"), 0.7, "Property Topic");
                }
            }
        }
        component.elements("NewsComponent").forEach(inner -> readProperties(inner, story));
    }

    private void lines(XmlElement lines) {
        story.state(HEADLINE, lines.textAt("HeadLine"), "HeadLine");
        story.state(HEADLINE, lines.textAt("Headline"), "Headline");
        story.state(DEK, lines.textAt("SubHeadLine"), "SubHeadLine");
        for (XmlElement byline : lines.elements("ByLine")) {
            if (story.bylines().stream().noneMatch(known -> known.value().equals(byline.text()))) {
                story.byline(byline.textOrNull(), "ByLine");
            }
        }
        story.state(DATELINE, lines.textAt("DateLine"), "DateLine");
        story.state(AGENCY, lines.textAt("CreditLine"), "CreditLine");
        story.state(COPYRIGHT, lines.textAt("CopyrightLine"), "CopyrightLine");
        story.state(USAGE_TERMS, lines.textAt("RightsLine"), "RightsLine");
        story.state(SLUG, lines.textAt("SlugLine"), "SlugLine");
        for (XmlElement keywords : lines.elements("KeywordLine")) {
            keywords(keywords.textOrNull());
        }
        for (XmlElement line : lines.elements("NewsLine")) {
            String type = formalName(line.first("NewsLineType"));
            if (type != null && type.toLowerCase(Locale.ROOT).startsWith("advisory")) {
                story.editorNote(line.textAt("NewsLineText"));
            }
        }
    }

    private void administrative(XmlElement metadata) {
        story.state(AGENCY, party(metadata, "Provider"), "Provider");
        story.state(AGENCY, party(metadata, "Source"), 0.8, "Source");
        for (XmlElement property : metadata.elements("Property")) {
            if ("EditorialInfo".equals(property.attribute("FormalName"))) {
                story.editorNote(property.attribute("Value"));
            }
        }
    }

    private void descriptive(XmlElement metadata) {
        story.state(LANGUAGE, formalName(metadata.first("Language")), "Language");
        for (XmlElement code : metadata.elements("SubjectCode")) {
            for (XmlElement level : code.elements()) {
                String number = level.attribute("FormalName");
                if (number != null && SUBJECT_LEVELS.contains(level.name())) {
                    story.subject(SubjectCode.of(null, number, level.textOrNull()));
                }
            }
        }
        for (XmlElement property : metadata.elements("Property")) {
            if ("Keyword".equals(property.attribute("FormalName"))) {
                keywords(property.attribute("Value"));
            }
        }
    }

    /** Several keywords may share a line: "ECO/ECO10;ECO-RIVER". */
    private void keywords(@Nullable String line) {
        for (String keyword : line == null ? new String[0] : line.split(";", -1)) {
            story.keyword(keyword);
        }
    }

    private static @Nullable String party(XmlElement metadata, String role) {
        List<XmlElement> roles = metadata.elements(role);
        return roles.isEmpty() ? null : formalName(roles.get(0).first("Party"));
    }
}
