package org.nutgraf.plugin.toolkit.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Role;

class BlockReaderTest {

    @Test
    void keepsTheTextOfNestedInlineMarkup() throws XmlRefusedException {
        assertThat(
                        texts(
                                "<body><p>The <person><name.given>Ann</name.given> Lee</person> of <b><i>Rome</i></b>.</p></body>"))
                .containsExactly("The Ann Lee of Rome.");
    }

    @Test
    void readsTextOutsideParagraphs() throws XmlRefusedException {
        assertThat(texts("<x>before<p>inside</p>after<unknown> and more</unknown></x>"))
                .containsExactly("before", "inside", "after and more");
    }

    @Test
    void readsEachRowOfATableAsAParagraph() throws XmlRefusedException {
        assertThat(
                        texts(
                                "<t><table><tr><th>Team</th><th>Won</th></tr><tr><td>Reds</td><td/><td>7</td></tr></table></t>"))
                .containsExactly("Team | Won", "Reds | 7");
    }

    @Test
    void endsAParagraphAtTwoLineBreaks() throws XmlRefusedException {
        assertThat(texts("<p>one<br/>line<br/> <br/>two</p>")).containsExactly("one line", "two");
    }

    @Test
    void splitsAStorySetForATeleprinter() throws XmlRefusedException {
        assertThat(texts("<b><p>First line of the\nfirst paragraph\n    Second paragraph\nruns on\n    Third</p></b>"))
                .containsExactly("First line of the first paragraph", "Second paragraph runs on", "Third");
    }

    @Test
    void leavesAnIndentedSourceAlone() throws XmlRefusedException {
        assertThat(texts("<b><p>\n      One sentence that\n      a printer wrapped\n      twice.\n   </p></b>"))
                .containsExactly("One sentence that a printer wrapped twice.");
    }

    @Test
    void givesHeadingsCaptionsAndNotesTheirRoles() throws XmlRefusedException {
        List<Block> blocks = BlockReader.read(XmlTree.read(
                "<b><h2>Sub</h2><media><media-caption>Seen</media-caption></media><note>For editors</note>"
                        + "<script>no()</script><tagline>ab/cd</tagline></b>",
                0));
        assertThat(blocks)
                .containsExactly(
                        new Block(Role.SUBHEAD, "Sub"),
                        new Block(Role.CAPTION, "Seen"),
                        new Block(Role.EDITORIAL, "For editors"),
                        new Block(Role.SIGNATURE, "ab/cd"));
    }

    private static List<String> texts(String xml) throws XmlRefusedException {
        return BlockReader.read(XmlTree.read(xml, 0)).stream().map(Block::text).toList();
    }
}
