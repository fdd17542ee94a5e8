package org.nutgraf.plugin.toolkit.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Passage;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.RoleMap;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.credit.SignOffs;

/** The paragraphs of a story in the making. */
final class StoryBody {
    /** A dateline stands on top: later paragraphs are not asked for one. */
    private static final int DATELINE_WITHIN = 2;

    private record Stretch(int from, int to, boolean subhead) {}

    private final String text;
    private final RoleMap roles;
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable Attribute<PrintedDateline> dateline;
    private @Nullable Attribute<String> agency;

    StoryBody(String text, RoleMap roles) {
        this.text = text;
        this.roles = roles;
    }

    void add(int from, int to, boolean subhead) {
        int first = Space.skip(text, from, to);
        int last = Space.skipBack(text, first, to);
        if (first < last) {
            stretches.add(new Stretch(first, last, subhead));
            roles.paint(first, last, subhead ? Role.SUBHEAD : Role.PARAGRAPH);
        }
    }

    void takeDateline(DatelineGrammar grammar) {
        for (int i = 0; i < Math.min(DATELINE_WITHIN, stretches.size()); i++) {
            Stretch stretch = stretches.get(i);
            DatelineMatch match = grammar.match(text, stretch.from, stretch.to);
            if (match == null || match.alone() && i + 1 == stretches.size()) {
                continue;
            }
            roles.paint(match.from(), match.to(), Role.DATELINE);
            dateline = Attribute.of(match.dateline(), "paragraph " + (i + 1));
            if (match.dateline().agency() != null) {
                agency = new Attribute<>(match.dateline().agency(), 1, "dateline");
            }
            if (match.alone()) {
                stretches.remove(i);
            } else {
                stretches.set(i, new Stretch(match.next(), stretch.to, false));
            }
            return;
        }
    }

    void takeClosingCredit() {
        if (stretches.size() < 2) {
            return;
        }
        int last = stretches.size() - 1;
        Stretch stretch = stretches.get(last);
        String whole = Space.clean(text, stretch.from, Math.min(stretch.to, stretch.from + 100));
        String contributor = AgencyCredits.contributor(whole);
        boolean alone = contributor != null || AgencyCredits.named(whole) != null;
        int at = alone ? stretch.from : AgencyCredits.startOfClosingCredit(text, stretch.from, stretch.to);
        if (at == stretch.to) {
            takeSignOff(last, stretch);
            return;
        }
        String words = contributor == null ? Space.clean(text, at, stretch.to) : contributor;
        String named = AgencyCredits.named(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
        roles.paint(at, stretch.to, Role.CREDIT);
        if (named != null && agency == null) {
            agency = new Attribute<>(named, 0.9, "closing credit");
        }
        if (at == stretch.from) {
            stretches.remove(last);
        } else {
            stretches.set(last, new Stretch(stretch.from, Space.skipBack(text, stretch.from, at), false));
        }
    }

    /** "… he added. PTI SAS ZMN" */
    private void takeSignOff(int last, Stretch stretch) {
        int at = SignOffs.start(text, stretch.from, stretch.to);
        // Behind a dash stands the credit of a picture: its line is a caption, and another's to judge.
        boolean initials = at < stretch.to && Character.isUpperCase(text.charAt(at));
        String named = initials ? SignOffs.agency(text.substring(at, stretch.to)) : null;
        if (named == null) {
            return;
        }
        roles.paint(at, stretch.to, Role.CREDIT);
        agency = agency == null ? new Attribute<>(named, 0.9, "closing credit") : agency;
        stretches.set(last, new Stretch(stretch.from, Space.skipBack(text, stretch.from, at), false));
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    @Nullable Attribute<PrintedDateline> dateline() {
        return dateline;
    }

    @Nullable Attribute<String> agency() {
        return agency;
    }

    List<BodyPart> parts() {
        List<BodyPart> parts = new ArrayList<>(stretches.size());
        for (Stretch stretch : stretches) {
            Passage passage = Passage.of(text, stretch.from, stretch.to);
            if (passage != null) {
                parts.add(new BodyPart(passage, stretch.subhead));
            }
        }
        return parts;
    }
}
