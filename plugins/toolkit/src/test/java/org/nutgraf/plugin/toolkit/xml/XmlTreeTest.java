package org.nutgraf.plugin.toolkit.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"utf8\"?><a><b>é</b></a>",
                "<?xml version='1.0' encoding='UTF-16'?>\n<a><b>é</b></a>",
                "\n\n  <?xml version=\"1.0\"?><a><b>é</b></a>",
                "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><a><b>é</b></a>",
                "<?xml version=\"9.9\" encoding=\"no-such\"?><a><b>é</b></a>",
                "Warning: cannot connect\n<?xml version=\"1.0\"?><a><b>é</b></a>",
                "<!DOCTYPE a SYSTEM \"http://nowhere.invalid/a.dtd\"><a><b>&eacute;</b></a>",
                "<a><b>&#233;</b></a><trailing>"
            })
    void readsWhatAgenciesSend(String xml) throws XmlRefusedException {
        assertThat(XmlTree.read(xml, 0).textAt("b")).isEqualTo("é");
    }

    @Test
    void refusesABombWithoutExpandingIt() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY b0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            xml.append("<!ENTITY b").append(i).append(" \"");
            xml.append(("&b" + (i - 1) + ";").repeat(10)).append("\">");
        }
        xml.append("]><a>&b39;</a>");
        assertRefused(xml.toString(), "xml-entities");
    }

    @Test
    void neverOpensAFile(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
        String xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>";
        assertThatThrownBy(() -> XmlTree.read(xml, 0))
                .isInstanceOfSatisfying(
                        XmlRefusedException.class,
                        e -> assertThat(e.reason()).contains("&x;").doesNotContain("hunter2"));
    }

    @Test
    void refusesEndlessNesting() {
        assertRefused("<a>".repeat(100_000) + "</a>".repeat(100_000), "xml-limit");
    }

    @Test
    void refusesAnEndlessAttribute() {
        assertRefused("<a b=\"" + "x".repeat(1_000_000) + "\"/>", "xml-limit");
    }

    @Test
    void saysWhereXmlIsMalformed() {
        assertThatThrownBy(() -> XmlTree.read("<?xml version=\"1.0\"?>\n<a>\n<b></a>", 0))
                .isInstanceOfSatisfying(XmlRefusedException.class, e -> {
                    assertThat(e.code()).isEqualTo("xml-malformed");
                    assertThat(e.reason()).startsWith("Line 3");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain text", "<", "<a", "<a>", "<?xml", "<?xml version", "<!--", "<![CDATA["})
    void refusesWhatIsNoXml(String text) {
        assertRefused(text, "xml-malformed");
    }

    @Test
    void keepsTextAroundForbiddenCharacters() throws XmlRefusedException {
        assertThat(XmlTree.read("<a>one\u0001two</a>", 0).text()).isEqualTo("one two");
    }

    @Test
    void findsTheRootInAHeadThatIsCutOff() {
        XmlRoot root = XmlRoot.of("<?xml version=\"1.0\"?><!-- note --><x:feed xmlns:x=\"urn:f\"><x:entry><x:tit");
        assertThat(root).isEqualTo(new XmlRoot("urn:f", "feed"));
        assertThat(XmlRoot.of("no xml at all < here")).isNull();
    }

    private static void assertRefused(String xml, String code) {
        assertThatThrownBy(() -> XmlTree.read(xml, 0))
                .isInstanceOfSatisfying(
                        XmlRefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
