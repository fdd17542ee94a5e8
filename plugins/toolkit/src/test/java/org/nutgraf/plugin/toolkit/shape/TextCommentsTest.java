package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Comment;

class TextCommentsTest {
    private static final String STORY = """
            Hill railway to run again after floods

            The hill railway will run again from Friday, seven months after the floods, the railway said.

            Its first train will be free of charge for those who helped to clear the track in August.

            """;

    @Test
    void readsWhatStandsUnderTheHeading() {
        ParsedArticle article = parse("""
                COMMENTS (2)

                Naveed K. | 2 days ago | Reply

                See you on the platform, all of you who carried a sleeper.

                Bring tea.

                Sana | an hour ago | Reply

                And cake.

                VIEW MORE COMMENTS

                Related news

                Snow closes the high road
                """);

        assertThat(article.comments())
                .containsExactly(
                        new Comment(
                                "Naveed K.", "See you on the platform, all of you who carried a sleeper.\nBring tea."),
                        new Comment("Sana", "And cake."));
        assertThat(article.body()).extracting(BodyPart::text).hasSize(2).noneMatch(text -> text.contains("tea"));
    }

    @Test
    void readsNamesThatSayAndNamesOverADate() {
        assertThat(comments("""
                3 Comments

                Meera Pai says:
                July 3, 2014 at 5:14 pm
                The lake was dry when I was a boy.
                Reply

                old_timer
                3 hours ago
                It was never dry.

                R. Shetty on July 4, 2014 at 9:00 am
                It was.
                """))
                .containsExactly(
                        new Comment("Meera Pai", "The lake was dry when I was a boy."),
                        new Comment("old_timer", "It was never dry."),
                        new Comment("R. Shetty", "It was."));
    }

    @Test
    void readsUnsignedComments() {
        assertThat(comments("Comments\n\nThe railway never asked us, and we would have told them, gladly.\n"))
                .containsExactly(new Comment("", "The railway never asked us, and we would have told them, gladly."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"COMMENTS (8)", "8 Comments", "Comments", "Reader comments (3)", "Kommentare", "Leave a comment"
            })
    void knowsTheHeading(String line) {
        assertThat(TextComments.isHeading(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comments on the draft are due on Friday.", "No comment", "Leave a light on."})
    void knowsNoHeadingInProse(String line) {
        assertThat(TextComments.isHeading(line)).isFalse();
    }

    private static List<Comment> comments(String tail) {
        return parse(tail).comments();
    }

    private static ParsedArticle parse(String tail) {
        return new TextStory(Document.ofText("x", STORY + tail), "text", KnownLines.NONE)
                .read()
                .items()
                .get(0);
    }
}
