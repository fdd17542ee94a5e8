package org.nutgraf.plugin.toolkit.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.SignOffs;

/** Who wrote a story and for which agency, gathered from metadata and text. */
final class StoryCredits {
    private final List<Attribute<Byline>> people = new ArrayList<>();
    private @Nullable Attribute<String> desk;
    private @Nullable Attribute<String> agency;

    /** Takes a byline as printed; answers the role it plays. */
    Role byline(Attribute<String> printed) {
        String text = printed.value();
        BylineParts parts = Bylines.read(text);
        if (parts != null) {
            parts.people().forEach(person -> person(person, printed));
            if (parts.desk() != null && desk == null) {
                desk = Attribute.of(parts.desk(), printed.origin());
            }
            if (parts.agency() != null && agency == null) {
                agency = Attribute.of(parts.agency(), printed.origin());
            }
            return Role.BYLINE;
        }
        if (SignOffs.isSignOff(text)) {
            return Role.SIGNATURE;
        }
        // The element says that this is a byline, whatever it looks like.
        person(new Byline(withoutBy(text), ""), printed);
        return Role.BYLINE;
    }

    private void person(Byline person, Attribute<String> printed) {
        if (people.stream().noneMatch(known -> known.value().name().equals(person.name()))) {
            people.add(new Attribute<>(person, printed.confidence(), printed.origin()));
        }
    }

    List<Attribute<Byline>> people() {
        return people;
    }

    @Nullable Attribute<String> desk() {
        return desk;
    }

    /** The agency that the metadata states, else the one credited in dateline or byline. */
    @Nullable Attribute<String> agency(@Nullable Attribute<String> stated, @Nullable PrintedDateline opening) {
        if (stated != null) {
            return new Attribute<>(shortName(stated.value()), stated.confidence(), stated.origin());
        }
        String credited = opening == null ? null : opening.agency();
        return credited == null ? agency : Attribute.of(credited, "dateline");
    }

    /** Agencies state themselves as a name, a code or a domain. */
    private static String shortName(String stated) {
        String named = AgencyCredits.named(stated);
        if (named != null) {
            return named;
        }
        String bare = stated.startsWith("www.") ? stated.substring(4) : stated;
        int dot = bare.lastIndexOf('.');
        bare = dot > 0 && bare.indexOf(' ') < 0 ? bare.substring(0, dot) : bare;
        named = AgencyCredits.named(bare);
        named = named == null ? AgencyCredits.named(bare.toUpperCase(Locale.ROOT)) : named;
        return named == null ? stated : named;
    }

    private static String withoutBy(String text) {
        boolean by = text.length() > 3 && text.substring(0, 3).equalsIgnoreCase("by ");
        return by ? text.substring(3).strip() : text;
    }
}
