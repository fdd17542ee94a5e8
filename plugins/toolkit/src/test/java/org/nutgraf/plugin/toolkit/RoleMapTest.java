package org.nutgraf.plugin.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;

class RoleMapTest {

    @Test
    void tilesTheTextWithBlanksBetweenWhatWasPainted() {
        String text = "Title\n\nBody text. \nMenu";
        RoleMap roles = new RoleMap(text).paint(0, 7, Role.HEADLINE).paint(7, 19, Role.PARAGRAPH);

        assertThat(roles.spans(Role.NAVIGATION))
                .containsExactly(
                        new Span(0, 5, Role.HEADLINE),
                        new Span(5, 7, Role.BLANK),
                        new Span(7, 17, Role.PARAGRAPH),
                        new Span(17, 19, Role.BLANK),
                        new Span(19, 23, Role.NAVIGATION));
    }

    @Test
    void coversEarlierStrokes() {
        RoleMap roles = new RoleMap("ISLAMABAD: All is well.")
                .paint(0, 23, Role.PARAGRAPH)
                .paint(0, 11, Role.DATELINE);

        assertThat(roles.spans(Role.NAVIGATION))
                .containsExactly(
                        new Span(0, 10, Role.DATELINE), new Span(10, 11, Role.BLANK), new Span(11, 23, Role.PARAGRAPH));
    }

    @Test
    void endsWithWhatIsPaintedLast() {
        String text = "Title" + " word".repeat(50) + "!";
        RoleMap roles = new RoleMap(text).paint(0, 5, Role.HEADLINE).paint(255, 256, Role.CREDIT);

        assertThat(roles.spans(Role.PARAGRAPH))
                .containsExactly(
                        new Span(0, 5, Role.HEADLINE),
                        new Span(5, 6, Role.BLANK),
                        new Span(6, 255, Role.PARAGRAPH),
                        new Span(255, 256, Role.CREDIT));
    }

    @Test
    void hasNoSpansForAnEmptyText() {
        assertThat(new RoleMap("").spans(Role.NAVIGATION)).isEmpty();
    }
}
