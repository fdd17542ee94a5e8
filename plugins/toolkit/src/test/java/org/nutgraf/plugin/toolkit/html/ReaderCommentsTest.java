package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderCommentsTest {
    private static final String LONG = "a-class-of-many-words-that-says-nothing-and-goes-on-and-on-and-on-and-on-and-on"
            + " another-class-of-many-words-that-says-nothing-and-goes-on-and-on-and-on-and-on-and-on-and-on"
            + " yet-another-class-of-many-words-that-says-nothing-and-goes-on-and-on-and-on-and-on-and-on-and-on"
            + " and-one-more-class-of-many-words-that-says-nothing-and-goes-on-and-on-and-on-and-on-and-on";

    @Test
    void readsTheListOfAWordPressPageWithItsReplies() {
        List<ReaderComment> comments = find("""
                <ol class="commentlist">
                 <li class="comment even depth-1" id="li-comment-7"><div id="comment-7" class="comment-body">
                   <div class="comment-author vcard"><cite class="fn">Naveed</cite> <span class="says">says:</span></div>
                   <div class="comment-meta"><a href="#comment-7">July 22, 2014 at 9:10 am</a></div>
                   <p>See you on the platform.</p><p>Bring tea.</p>
                   <div class="reply"><a href="#">Reply</a></div></div>
                   <ol class="children"><li class="comment" id="li-comment-8"><div id="comment-8" class="comment-body">
                     <div class="comment-author vcard"><cite class="fn">Sana</cite></div><p>And cake.</p></div></li></ol>
                 </li>
                </ol>""");

        assertThat(comments).extracting(ReaderComment::author).containsExactly("Naveed", "Sana");
        assertThat(comments)
                .extracting(ReaderComment::text)
                .containsExactly("See you on the platform.\nBring tea.", "And cake.");
        assertThat(comments).allMatch(ReaderComment::certain);
    }

    @Test
    void readsMicrodata() {
        List<ReaderComment> comments = find("""
                <section><div itemscope itemtype="https://schema.org/Comment">
                <span itemprop="author">R. Pai</span> <time>3 May</time>
                <div itemprop="text">The lake was dry when I was a boy.</div><button>Report</button></div></section>""");

        assertThat(comments).singleElement().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo("R. Pai");
            assertThat(comment.text()).isEqualTo("The lake was dry when I was a boy.");
        });
    }

    @Test
    void readsNamedItems() {
        List<ReaderComment> comments = find("""
                <div class="comments"><div class="comment-item"><b class="username">lakhan</b>
                <div class="comment-text">Nobody asked us.</div></div>
                <div class="comment-item"><b class="username">meera</b>
                <div class="comment-text">They did, twice.</div></div></div>""");

        assertThat(comments).extracting(ReaderComment::author).containsExactly("lakhan", "meera");
        assertThat(comments).extracting(ReaderComment::text).containsExactly("Nobody asked us.", "They did, twice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class='even Comment depth-1'",
                "class='story-COMMENTS'",
                "class=kommentar",
                "class=comentario",
                "class=commentaire",
                "class='" + LONG + " comment'",
                "id=comment_12",
                "id=li-comment-4711",
                "itemprop=Comment",
                "itemtype='https://schema.org/UserComments'",
            })
    void knowsOneCommentByEachOfItsMarks(String mark) {
        assertThat(find("<div " + mark + "><p>Bring tea.</p></div>"))
                .extracting(ReaderComment::text)
                .containsExactly("Bring tea.");
    }

    @Test
    void takesNoPageForAComment() {
        assertThat(ReaderComments.of(new PageReader()
                        .read("<body><div class=comment><h1>Comment: let them vote</h1><p>It is time.</p></div>", null)
                        .rendered()))
                .isEmpty();
        assertThat(find("<div class=comment-form><p>Leave a comment.</p></div><p id=comments>No comments yet.</p>"))
                .isEmpty();
    }

    private static List<ReaderComment> find(String comments) {
        String story = "<h1>Hill railway to run again</h1>"
                + "<p>The hill railway will run again from Friday, seven months after the floods.</p>".repeat(8);
        return ReaderComments.of(new PageReader()
                .read("<body>" + story + comments + "</body>", null)
                .rendered());
    }
}
