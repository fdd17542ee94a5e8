package org.nutgraf.plugin.toolkit.credit;

import java.util.List;

/** Words that a line or paragraph may begin with. */
final class Openings {
    private Openings() {}

    /** Whether a text begins with one of them. */
    static boolean open(List<String> openings, String text) {
        for (String opening : openings) {
            if (text.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }
}
