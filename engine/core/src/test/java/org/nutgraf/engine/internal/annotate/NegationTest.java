package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.fact.Mention;

final class NegationTest {
    private final Articles articles = new Articles("x", "guns\nmissiles\nstrike\ndrones\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Islamabad did not ask for guns.",
                "Islamabad didn’t ask for guns.",
                "They have no guns.",
                "They never sent guns to Kabul.",
                "It acted without guns.",
                "The ministry denied sending guns.",
                "The ministry rejected a claim about guns.",
                "He ruled out sending guns.",
                "They refused to send guns.",
                "He asked them to refrain from sending guns.",
                "Kabul failed to deliver guns.",
                "Reports of guns were denied by the army.",
                "A sale of guns has been ruled out.",
                "Neither guns nor money came.",
                "They no longer buy guns.",
                "They did not buy tanks, planes or guns.",
                "No one sent guns.",
            })
    void negates(String sentence) {
        assertThat(negated(sentence)).as(sentence).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Islamabad asked for guns.",
                "They did not talk, but they sent guns.",
                "Not only money, guns came too.",
                "It is not merely money which they want: guns came.",
                "They sent not just money and guns.",
                "There is no doubt that guns came.",
                "They must send without delay the guns.",
                "They must send without any further delay the guns.",
                "He did not rule out guns.",
                "The army has not denied sending guns.",
                "No, we sent guns.",
                "The No Harbour Casino group has guns.",
                "Resolution No. 5 speaks of guns.",
                "Whether or not they sent guns is open.",
                "A no-fly zone keeps guns away.",
                "The project failed. Then guns came.",
                "They were denied entry. Guns came.",
                "He said that they did not know who had asked all the people of the town of Swat to bring guns.",
                "They failed, and guns came.",
                "Guns came, he denied nothing.",
            })
    void doesNotNegate(String sentence) {
        assertThat(negated(sentence)).as(sentence).containsOnly(false);
    }

    @Test
    void endsAtTheClause() {
        assertThat(negated("They did not send guns, which fell, while drones came"))
                .containsExactly(true, false);
        assertThat(negated("Guns came although missiles were rejected")).containsExactly(false, true);
    }

    @Test
    void readsEnglishCuesInEnglishOnly() {
        Annotation annotation = articles.annotate(Articles.story(null, null, "no guns")
                .language(Attribute.of("pt", "meta"))
                .build());
        assertThat(AnnotatorTest.facts(annotation, Mention.class))
                .extracting(Mention::negated)
                .containsExactly(false);
    }

    private List<Boolean> negated(String text) {
        return AnnotatorTest.facts(articles.annotate(text), Mention.class).stream()
                .map(Mention::negated)
                .toList();
    }
}
