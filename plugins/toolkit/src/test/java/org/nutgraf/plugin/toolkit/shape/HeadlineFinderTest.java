package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageReader;

class HeadlineFinderTest {
    private static final String TEXT =
            "<p>The council met on Monday, and after four hours of talks it agreed to open the old bridge again.</p>";

    @Test
    void prefersTheHeadingThatThePageStates() {
        assertThat(headline("<title>Old bridge opens again - Gazette</title><h1>The Gazette</h1>"
                        + "<h2>Old bridge opens again</h2>" + TEXT))
                .isEqualTo("Old bridge opens again");
    }

    @Test
    void takesTheFirstHeadingOfAPageThatStatesNothing() {
        assertThat(headline("<h1>Old bridge opens again</h1>" + TEXT + "<h2>More</h2>"))
                .isEqualTo("Old bridge opens again");
    }

    @Test
    void takesANamedElementForAHeading() {
        assertThat(headline("<meta property='og:title' content='Old bridge opens again'>"
                        + "<div class=headline>Old bridge opens, again</div>" + TEXT))
                .isEqualTo("Old bridge opens, again");
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(headline(TEXT)).isNull();
    }

    private static String headline(String html) {
        Page page = new PageReader().read(html, null);
        PageModel model = new PageModel(page.rendered());
        int found = new HeadlineFinder(model, page.metadata(), MainText.roles(model)).find();
        return found < 0 ? null : model.text(found);
    }
}
