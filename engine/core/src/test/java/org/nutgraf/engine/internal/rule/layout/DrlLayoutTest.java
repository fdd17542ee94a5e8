package org.nutgraf.engine.internal.rule.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.rule.model.FactSchema;

class DrlLayoutTest {
    private static final String HEAD = "package rules.defence\n\nimport org.nutgraf.api.fact.*\n\n";

    private final DrlLayout layout = new DrlLayout(FactSchema.ofApi());

    @Test
    void laysOutTheWholeFile() {
        String untidy = """
                // The file.

                package  rules.defence ;
                import org.nutgraf.press.*; // of a plugin
                // Facts.
                import org.nutgraf.api.fact.*
                rule "ARMS-0010 a rule" // above all
                @Weight( 0.7 )   @Tags("request")
                    // most of them
                    @Category("arms-request")
                when   $ask:Mention(concept=="asking",negated==false,$s:sentence); // who asks
                  $arm :  Mention ( concept  ==  "weapons" , sentence==$s ,
                      // soon after
                      firstToken>$ask . lastToken+3 )

                  /* nothing
                       of this */
                  not( Mention(concept == "state") and Article( ) )
                  exists Figure(value > - 2, unit not  in("a","b"))
                  // so far
                then end
                // The end.
                """;

        assertThat(layout.layOut("a.drl", untidy).text()).isEqualTo("""
                // The file.

                package rules.defence

                // Facts.
                import org.nutgraf.api.fact.*
                import org.nutgraf.press.* // of a plugin

                rule "ARMS-0010 a rule" // above all
                    // most of them
                    @Category("arms-request") @Weight(0.7) @Tags("request")
                when
                    $ask : Mention(concept == "asking", negated == false, $s : sentence) // who asks
                    $arm : Mention(concept == "weapons", sentence == $s,
                        // soon after
                        firstToken > $ask.lastToken + 3)

                    /* nothing
                       of this */
                    not (Mention(concept == "state") and Article())
                    exists Figure(value > -2, unit not in ("a", "b"))
                    // so far
                then
                end

                // The end.
                """);
    }

    @Test
    void putsTheColonsOfNeighboursBelowEachOther() {
        String text = rule("$a : Mention(concept == \"x\")\n$long : Mention(concept == \"y\")\n\n$c : Article()\n");

        assertThat(layout.layOut("a.drl", text).text())
                .contains("    $a    : Mention(concept == \"x\")\n    $long : Mention(", "\n\n    $c : Article()\n");
    }

    @Test
    void writesInsertionsOnLinesOfTheirOwn() {
        String text =
                "package rules.shared\nimport org.nutgraf.api.fact.*\nrule \"SHAR-0010 x\"\nwhen\nSentence($s:index)\n"
                        + "then insert( new Relation( \"a\",\"\",\"\",\"\",$s ) );insert(new Relation(\"b\",\"\",\"\",\"\",$s));end";

        assertThat(layout.layOut("a.drl", text).text()).endsWith("""
                then
                    insert(new Relation("a", "", "", "", $s));
                    insert(new Relation("b", "", "", "", $s));
                end
                """);
    }

    @Test
    void keepsCommentsOfMetadataWithTheirEntry() {
        String text = HEAD + "rule \"ARMS-0010 x\"\n@Weight(0.5) // strong\n@Category(\"a\") /* who */ @Lang(\"en\")\n"
                + "// last\nwhen\nArticle()\nthen\nend\n";

        assertThat(layout.layOut("a.drl", text).text()).contains("""
                rule "ARMS-0010 x"
                    @Category("a") /* who */ @Weight(0.5) // strong
                    @Lang("en")
                    // last
                when
                """);
    }

    @Test
    void doesNotMindFactsAndImportsThatOnlyAPluginKnows() {
        String text =
                "package rules.a\nimport com.example.press.*\nrule \"ARMS-0010 x\"\nwhen\nPress( name==\"a\" )\nthen\nend\n";

        LaidOut laidOut = layout.layOut("a.drl", text);

        assertThat(laidOut.defects()).isEmpty();
        assertThat(laidOut.text()).contains("    Press(name == \"a\")\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mention(concept == \"asking\"",
                "Mention(concept == “asking”)",
                "eval(true)",
                "$x : Mention() from $y",
                "/* never closed",
                "Mention(concept == \"asking\"))",
                "salience 3"
            })
    void leavesAFileWithASyntaxErrorAsItIs(String condition) {
        String text = rule(condition + "\n");

        LaidOut laidOut = layout.layOut("a.drl", text);

        assertThat(laidOut.text()).isSameAs(text);
        assertThat(laidOut.defects()).isNotEmpty().allSatisfy(defect -> {
            assertThat(defect.isError()).isTrue();
            assertThat(defect.file()).isEqualTo("a.drl");
            assertThat(defect.line()).isBetween(5, 9);
            assertThat(defect.column()).isPositive();
        });
    }

    @Test
    void leavesAFileWithStrayWordsAsItIs() {
        String text = HEAD + "oops\n" + rule("Article()\n").substring(HEAD.length());

        LaidOut laidOut = layout.layOut("a.drl", text);

        assertThat(laidOut.text()).isSameAs(text);
        assertThat(laidOut.defects()).extracting(Diagnostic::code).containsExactly("unknown-statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "// only a comment", "package rules.a"})
    void laysOutFilesWithoutRules(String text) {
        String once = layout.layOut("a.drl", text).text();

        assertThat(once).isEqualTo(text.isBlank() ? "" : text + "\n");
        assertThat(layout.layOut("a.drl", once).text()).isEqualTo(once);
    }

    private static String rule(String conditions) {
        return HEAD + "rule \"ARMS-0010 x\"\n    @Category(\"a\") @Weight(0.5)\nwhen\n" + conditions + "then\nend\n";
    }
}
