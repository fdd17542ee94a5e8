package org.nutgraf.plugin.toolkit.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.NewsAgency;
import org.nutgraf.plugin.toolkit.credit.SignOffs;

/** Who wrote a story and for which agency, gathered from metadata and text. */
final class StoryCredits {
    private static final int LONGEST_CODE = 4;

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

    /**
     * The agency that the metadata state, else the one credited in dateline or byline. A bare code that nobody knows
     * says less than the credit.
     */
    @Nullable Attribute<String> agency(@Nullable Attribute<String> stated, @Nullable PrintedDateline opening) {
        String credited = opening == null ? null : opening.agency();
        if (stated != null) {
            NewsAgency known = AgencyCredits.ofProvider(stated.value());
            boolean code = known == null && stated.value().length() <= LONGEST_CODE;
            String name = known == null ? stated.value() : known.name();
            return code && credited != null
                    ? Attribute.of(credited, "dateline")
                    : new Attribute<>(name, stated.confidence(), stated.origin());
        }
        return credited == null ? agency : Attribute.of(credited, "dateline");
    }

    private static String withoutBy(String text) {
        boolean by = text.length() > 3 && text.substring(0, 3).equalsIgnoreCase("by ");
        return by ? text.substring(3).strip() : text;
    }
}
