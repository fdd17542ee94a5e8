package org.nutgraf.plugin.publishers;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One source, as its layout files describe it.
 *
 * @param source the id that results name
 * @param name its name, for people
 * @param hosts its domains, lower case; subdomains belong to them
 * @param names how its pages call themselves, for example in {@code og:site_name}; compared without regard to case
 * @param zone the id of its time zone
 * @param language the language it writes in, BCP 47; {@code null} when it writes in several
 * @param agency the agency whose every story it is; {@code null} for a paper
 * @param declared lines in which a text names the source
 * @param lexical lines that only this source prints
 * @param pages the layouts of its pages, the one to try first in front
 * @param texts the layouts of its scraped text
 */
record Publisher(
        String source,
        String name,
        List<String> hosts,
        List<String> names,
        String zone,
        @Nullable String language,
        @Nullable String agency,
        List<LinePattern> declared,
        List<LinePattern> lexical,
        List<PageLayout> pages,
        List<TextLayout> texts) {

    Publisher {
        hosts = List.copyOf(hosts);
        names = List.copyOf(names);
        declared = List.copyOf(declared);
        lexical = List.copyOf(lexical);
        pages = List.copyOf(pages);
        texts = List.copyOf(texts);
    }

    /** Its time zone. */
    ZoneId clock() {
        return ZoneId.of(zone);
    }

    /** The ids of its layouts of pages, for people. */
    String pageIds() {
        return String.join(", ", pages.stream().map(PageLayout::id).toList());
    }

    boolean isNamed(String words) {
        return names.stream().anyMatch(words::equalsIgnoreCase);
    }

    /** The names in lower case. */
    List<String> lowerNames() {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
