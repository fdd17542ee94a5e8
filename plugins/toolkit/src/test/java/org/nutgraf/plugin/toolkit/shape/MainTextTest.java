package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.html.PageReader;

class MainTextTest {
    private static final String PROSE =
            "The council met on Monday, and after four hours of talks it agreed to open the old bridge again. ";

    @Test
    void findsTheTextWithoutAnyHint() {
        String menu = "<div><a href=a>Home</a> <a href=b>Sport</a> <a href=c>Weather</a></div>";

        assertThat(body(menu + "<div><div>" + paragraphs(4) + "</div></div>" + menu))
                .hasSize(4);
    }

    @Test
    void believesAHintAgainstTheText() {
        String page = "<div class=entry-content>" + paragraphs(3) + "</div><div class=comment-list>"
                + "<p>I was there myself, and I can tell you that nobody agreed to anything at all.</p></div>"
                + "<div class=author-bio><p>She has written about councils for ten years, and about bridges.</p></div>";

        assertThat(body(page)).hasSize(3).allMatch(text -> text.startsWith("The council"));
    }

    @Test
    void doesNotBelieveAHintThatCoversThePage() {
        assertThat(body("<div class='wrapper sidebar-layout comments'>" + paragraphs(5) + "</div>"))
                .hasSize(5);
    }

    @Test
    void gathersATextThatIsSpreadOverSections() {
        String page = "<main><section><div class=richtext>" + paragraphs(2) + "</div></section><section>"
                + "<div class=richtext>" + paragraphs(2) + "</div></section></main>";

        assertThat(body(page)).hasSize(4);
    }

    @Test
    void leavesOutListsOfLinksAndTeasers() {
        String page = "<article>" + paragraphs(3) + "<ul><li><a href=a>Wheat price rises again</a></li>"
                + "<li><a href=b>Bridge reopens after years</a></li></ul>" + paragraphs(1) + "</article>";

        assertThat(body(page)).hasSize(4);
    }

    @Test
    void endsAtWhatFollowsAStory() {
        String page = "<article>" + paragraphs(4) + "<h3>Das könnte Sie auch interessieren</h3>"
                + "<p>Ein ganz anderer Bericht, der mit diesem hier gar nichts zu tun hat.</p></article>";

        assertThat(body(page)).hasSize(4);
    }

    @Test
    void goesOnAfterLinksInMidStory() {
        String page = "<article>" + paragraphs(3) + "<h3>Related stories</h3><div><a href=a>Wheat price rises</a></div>"
                + paragraphs(1) + "</article>";

        assertThat(body(page)).hasSize(4);
    }

    @Test
    void takesTheLeadThatStandsApart() {
        String page = "<main><header><h1>Old bridge opens again</h1><p class=lead>" + PROSE.repeat(3)
                + "</p></header><div class=entry-content>" + paragraphs(3) + "</div></main>";

        assertThat(roles(page)).containsSequence(Role.DEK, Role.PARAGRAPH);
    }

    @Test
    void keepsAHeadingOnlyWhenTextFollows() {
        String page = "<article><p>" + PROSE + "</p><h2>The bridge</h2><p>" + PROSE + "</p><h2>More</h2></article>";

        assertThat(body(page)).hasSize(3).element(1).isEqualTo("The bridge");
    }

    private static String paragraphs(int count) {
        return ("<p>" + PROSE + "</p>").repeat(count);
    }

    private static List<Role> roles(String html) {
        return List.of(MainText.roles(model(html)));
    }

    private static List<String> body(String html) {
        PageModel model = model(html);
        Role[] roles = MainText.roles(model);
        List<String> body = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isBody()) {
                body.add(model.text(i));
            }
        }
        return body;
    }

    private static PageModel model(String html) {
        return new PageModel(new PageReader().read(html, null).rendered());
    }
}
