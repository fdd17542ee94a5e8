package org.nutgraf.plugin.feeds;

import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/**
 * What a feed states for all of its entries.
 *
 * @param language the declared language
 * @param rights the copyright notice
 */
record Channel(@Nullable String language, @Nullable String rights) {

    static Channel of(XmlElement root) {
        XmlElement feed = root.name().equals("feed") || root.first("feed") == null ? root : root.first("feed");
        XmlElement channel = feed == null ? null : firstBelow(feed, "channel");
        XmlElement home = channel == null ? feed : channel;
        if (home == null) {
            return new Channel(null, null);
        }
        String language = home.textAt("language");
        language = language == null ? home.attribute("xml:lang") : language;
        language = language == null ? root.attribute("xml:lang") : language;
        String rights = home.textAt("copyright");
        return new Channel(language, rights == null ? home.textAt("rights") : rights);
    }

    private static @Nullable XmlElement firstBelow(XmlElement element, String name) {
        var found = element.below(name);
        return found.isEmpty() ? null : found.get(0);
    }
}
