package org.nutgraf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.explain.ExplainedCategory;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.ExplainedFact;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.explain.FailedCondition;
import org.nutgraf.engine.explain.NearMiss;
import org.nutgraf.engine.explain.Place;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot;
import org.nutgraf.engine.explain.WhyNot.Answer;

class ExplainTest {
    private static final String HEAD = "package rules.%s\nimport org.nutgraf.api.fact.*\n\n";
    private static final String DERIVED = rule(
            "SHAR-0010", "", """
            $s : Mention(concept == "state")
            exists Mention(concept == "asking", sentence == $s.sentence, negated == false)""", "insert(new Relation(\"request\", $s.value(), \"\", \"weapons\", $s.sentence()));");
    private static final String RULES = Stream.of(
                    category("ARMS-0010", 0.4, "Relation(kind == \"request\", what == \"weapons\")"),
                    category("ARMS-0020", 0.5, """
                            $a : Mention(concept == "asking", $s : sentence)
                            Mention(concept == "weapons", sentence == $s, firstToken > $a.lastToken, firstToken <= $a.lastToken + 4)"""),
                    category("ARMS-0030", 0.2, "Mention(concept == \"asking\", negated == false)"),
                    category("ARMS-0040", 0.2, "ConceptCount(concept == \"weapons\", zone == \"all\", count > 3)"),
                    category("ARMS-0050", 0.2, """
                            $w : Mention(concept == "weapons")
                            not Mention(concept == "toy", sentence == $w.sentence)"""),
                    category("ARMS-0060", 0.2, """
                            $w : Mention(concept == "weapons")
                            exists (Mention(concept == "toy", sentence == $w.sentence) or Mention(concept == "state", sentence == $w.sentence))"""),
                    category("ARMS-0070", 0.2, """
                            $w : Mention(concept == "weapons")
                            exists ($t : Mention(concept == "toy") and Mention(concept == "state", sentence == $t.sentence, value == "US"))"""),
                    category("ARMS-0080", 0.9, "Mention(concept == \"weapons\")")
                            .replace("stable", "experimental"),
                    category("ARMS-0090", 0.9, "Mention(concept == \"weapons\")")
                            .replace("@Lang(\"en\")", "@Lang(\"kn\")"),
                    category("ARMS-0100", 0.2, "Mention(concept == \"weapons\", zone in (\"headline\", \"dek\"))"),
                    category("ARMS-0900", 0.5, "Mention(concept == \"toy\")").replace("@Category", "@Opposes"))
            .reduce(HEAD.formatted("defence"), String::concat);

    @TempDir
    static Path folder;

    private static @Nullable Nutgraf engine;

    @BeforeAll
    static void open() throws IOException {
        write(
                "categories.yaml",
                "categories:\n  - id: arms-request\n    label: Arms request\n    definition: \"x\"\n    threshold: 0.5\n");
        write("tags.txt", "test\n");
        write("shared/relations.drl", HEAD.formatted("shared") + DERIVED);
        write("defence/arms-request.drl", RULES);
        write("defence/words/asking.txt", "~ask\n");
        write("defence/words/weapons.txt", "rifles\nguns\n");
        write("defence/words/toy.txt", "toy\n");
        write("defence/words/state.txt", "Islamabad => PK\nWashington => US\n");
        engine = Nutgraf.builder().rules(folder).build();
        assertThat(engine.rules().diagnostics())
                .filteredOn(each -> each.isError())
                .isEmpty();
    }

    @AfterAll
    static void close() {
        engine().close();
    }

    @Test
    void showsTheSumAndTheWordsThatMetEachCondition() {
        Explanation explanation = explain("Talks open", "Islamabad asked for rifles on Friday.", "A toy was shown.");

        ExplainedCategory category = explanation.categories().get(0);
        assertThat(category.arithmetic())
                .isEqualTo("(1 − (1 − 0.4)(1 − 0.5)(1 − 0.2)(1 − 0.2)(1 − 0.2)) × (1 − 0.5) = 0.4232");
        assertThat(category.rules())
                .extracting(rule -> rule.id())
                .containsExactly("ARMS-0010", "ARMS-0020", "ARMS-0030", "ARMS-0050", "ARMS-0060");
        List<ExplainedCondition> conditions = category.rules().get(1).conditions();
        assertThat(conditions).extracting(ExplainedCondition::met).containsOnly(true);
        assertThat(conditions)
                .flatExtracting(ExplainedCondition::facts)
                .extracting(ExplainedFact::words)
                .containsExactly("“asked”", "“rifles”");
        Place rifles = conditions.get(1).facts().get(0).places().get(0);
        assertThat(explanation.text().substring(rifles.textFrom(), rifles.textTo()))
                .isEqualTo("rifles");
        assertThat(rifles.words()).isEqualTo("paragraph 1");
        assertThat(category.rules().get(3).conditions().get(1).facts())
                .as("nothing meets a condition that asks for an absence")
                .isEmpty();
    }

    @Test
    void followsADerivedFactDownToItsWords() {
        Explanation explanation = explain("Talks open", "Islamabad asked for help on Friday.");

        ExplainedFact request = explanation
                .categories()
                .get(0)
                .rules()
                .get(0)
                .conditions()
                .get(0)
                .facts()
                .get(0);
        assertThat(request.words()).isEqualTo("the relation request [PK, weapons]");
        assertThat(request.derivedBy()).isEqualTo("SHAR-0010");
        assertThat(request.from()).extracting(ExplainedFact::words).containsExactly("“Islamabad”", "“asked”");
    }

    @Test
    void tellsHowManySentencesLieBetweenWords() {
        FailedCondition failed = failed("ARMS-0020", "He asked for help.", "Nobody answered. The rifles stayed away.");

        assertThat(failed.number()).isEqualTo(2);
        assertThat(failed.of()).isEqualTo(2);
        assertThat(failed.file()).isEqualTo("defence/arms-request.drl");
        assertThat(failed.drl()).startsWith("Mention(concept == \"weapons\", sentence == $s");
        assertThat(failed.tried()).isEqualTo("1 mention of “weapons”; 1 combination meets the conditions before");
        NearMiss near = failed.nearMisses().get(0);
        assertThat(near.words())
                .isEqualTo("“asked” (paragraph 1) and “rifles” (paragraph 2) are 2 sentences apart;"
                        + " the rule asks for the same sentence");
        assertThat(near.places()).extracting(Place::text).containsExactly("asked", "rifles");
        assertThat(near.sentences())
                .extracting(Place::text)
                .containsExactly("He asked for help.", "The rifles stayed away.");
    }

    @Test
    void tellsHowManyWordsLieBetweenWords() {
        assertThat(words("ARMS-0020", "He asked his old friend in the far south for rifles."))
                .isEqualTo("“rifles” (paragraph 1) stands 9 words after “asked”; the rule allows 4");
        assertThat(words("ARMS-0020", "Rifles were what he asked for."))
                .isEqualTo("“Rifles” (paragraph 1) stands 4 words before “asked”; the rule asks for a place after it");
    }

    @Test
    void choosesTheNearestOfSeveral() {
        assertThat(words(
                        "ARMS-0020",
                        "He asked for help.",
                        "Nobody came. Nobody wrote. The guns stayed away.",
                        "They asked again, this time in a letter, for rifles."))
                .isEqualTo("“rifles” (paragraph 3) stands 8 words after “asked”; the rule allows 4");
    }

    @Test
    void showsTheNegationWithItsWords() {
        assertThat(words("ARMS-0030", "On Friday he did not ask for help."))
                .isEqualTo("“Friday he did not ask” (paragraph 1) is negated; the rule asks for one that is not");
    }

    @Test
    void tellsCountsAndZones() {
        assertThat(words("ARMS-0040", "Rifles and guns were sold."))
                .isEqualTo("“weapons” occurs 2 times in the article; the rule asks for more than 3");
        assertThat(words("ARMS-0100", "Rifles were sold."))
                .isEqualTo("“Rifles” (paragraph 1) stands in the lead; the rule asks for the headline or dek");
    }

    @Test
    void namesWhatStandsInTheWay() {
        FailedCondition failed = failed("ARMS-0050", "Rifles and a toy were sold.");

        assertThat(failed.drl()).startsWith("not Mention(concept == \"toy\"");
        assertThat(failed.nearMisses().get(0).words()).isEqualTo("“toy” (paragraph 1) stands in the way of “Rifles”");
    }

    @Test
    void answersForEveryAlternative() {
        FailedCondition failed = failed("ARMS-0060", "Rifles were sold.", "In Islamabad it rained.");

        assertThat(failed.tried())
                .isEqualTo("the article has none of the words of “toy” (1 term: toy);"
                        + " 1 mention of “state”; 1 combination meets the conditions before");
        assertThat(failed.nearMisses())
                .extracting(NearMiss::words)
                .containsExactly("“Rifles” (paragraph 1) and “Islamabad” (paragraph 2) are 1 sentence apart;"
                        + " the rule asks for the same sentence");
    }

    @Test
    void looksInsideWhatMustExistTogether() {
        FailedCondition failed = failed("ARMS-0070", "Rifles were sold.", "A toy was made in Islamabad.");

        assertThat(failed.number()).isEqualTo(2);
        assertThat(failed.nearMisses().get(0).words())
                .isEqualTo("“Islamabad” (paragraph 2) stands for PK; the rule asks for US");
    }

    @Test
    void goesDownIntoTheSharedRuleThatDerivedNothing() {
        FailedCondition failed = failed("ARMS-0010", "Islamabad was calm.", "The miller asked for help.");

        assertThat(failed.tried())
                .isEqualTo("no fact Relation(kind == \"request\", what == \"weapons\") in the article");
        RuleMiss derivation = failed.derivations().get(0);
        assertThat(derivation.id()).isEqualTo("SHAR-0010");
        assertThat(derivation.message())
                .isEqualTo("“Islamabad” (paragraph 1) and “asked” (paragraph 2) are 1 sentence apart;"
                        + " the rule asks for the same sentence");
    }

    @Test
    void listsWhatAWordListHasWhenTheArticleHasNoneOfIt() {
        assertThat(failed("ARMS-0020", "It rained.").tried())
                .isEqualTo("the article has none of the words of “asking” (1 term: ~ask)");
    }

    @Test
    void ordersTheRulesOfACategoryByHowNearTheyCame() {
        WhyNot answer = whyNot("arms-request", "He asked his old friend in the far south for rifles.");

        assertThat(answer.answer()).isEqualTo(Answer.BELOW_THRESHOLD);
        assertThat(answer.message())
                .startsWith("arms-request has the score 0.36, 0.14 short of its threshold 0.5; fired: ARMS-0030 (0.2),"
                        + " ARMS-0050 (0.2); any one of these would suffice: ARMS-0020 (to 0.68)");
        assertThat(answer.rules()).extracting(RuleMiss::distance).isSorted();
        assertThat(answer.rules().stream().filter(miss -> miss.answer() == Answer.CONDITION_FAILED))
                .first()
                .extracting(RuleMiss::id)
                .isEqualTo("ARMS-0100");
        assertThat(whyNot("arms-request", "It rained.").answer()).isEqualTo(Answer.NO_RULE_FIRED);
    }

    @Test
    void saysWhatAnOpposingRuleTakesAway() {
        assertThat(whyNot("arms-request", "Islamabad asked for rifles.", "A toy was shown.")
                        .message())
                .contains("lowered by ARMS-0900 (0.5), without which it would be 0.8464")
                .endsWith("no single further rule would suffice");
    }

    @Test
    void saysThatSomethingFiredOrWasAssignedAfterAll() {
        assertThat(whyNot("ARMS-0030", "He asked for help.").answer()).isEqualTo(Answer.FIRED);
        assertThat(whyNot("arms-request", "Islamabad asked for rifles.").answer())
                .isEqualTo(Answer.ASSIGNED);
    }

    @Test
    void saysWhichRulesDoNotRun() {
        assertThat(whyNot("ARMS-0080", "Rifles were sold.").message()).contains("status is experimental");
        assertThat(whyNot("ARMS-0090", "The rifles were sold to the men who had asked for them on Friday.")
                        .message())
                .contains("reads articles in kn, and this one is in en");
        assertThat(whyNot("ARMS-0080", "Rifles were sold.").answer()).isEqualTo(Answer.NOT_RUN);
    }

    @Test
    void suggestsAnIdForOneThatDoesNotExist() {
        WhyNot answer = whyNot("arms-reqest", "It rained.");

        assertThat(answer.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(answer.message()).contains("did you mean arms-request?");
    }

    @Test
    void saysThatAKilledItemIsNotClassified() {
        ParsedArticle killed = article("Talks open", "Islamabad asked for rifles.").toBuilder()
                .status(ItemStatus.KILLED)
                .build();

        Explanation explanation = engine().explain("x", "generic", killed, List.of("arms-request", "nothing"));

        assertThat(explanation.whyNot())
                .extracting(WhyNot::answer)
                .containsExactly(Answer.NOT_CLASSIFIED, Answer.UNKNOWN);
        assertThat(explanation.categories()).isEmpty();
    }

    private static String words(String rule, String... paragraphs) {
        return failed(rule, paragraphs).nearMisses().get(0).words();
    }

    private static FailedCondition failed(String rule, String... paragraphs) {
        WhyNot answer = whyNot(rule, paragraphs);
        assertThat(answer.answer()).as(answer.message()).isEqualTo(Answer.CONDITION_FAILED);
        FailedCondition failed = answer.rules().get(0).failed();
        if (failed == null) {
            throw new AssertionError(answer);
        }
        return failed;
    }

    private static WhyNot whyNot(String asked, String... paragraphs) {
        return engine().explain("x", "generic", article("Talks open", paragraphs), List.of(asked))
                .whyNot()
                .get(0);
    }

    private static Explanation explain(String headline, String... paragraphs) {
        return engine().explain("x", "generic", article(headline, paragraphs), List.of());
    }

    private static Nutgraf engine() {
        if (engine == null) {
            throw new IllegalStateException("Not open");
        }
        return engine;
    }

    private static ParsedArticle article(String headline, String... paragraphs) {
        return ParsedArticle.builder("test")
                .headline(Attribute.of(Passage.detached(headline), "test"))
                .body(Arrays.stream(paragraphs)
                        .map(text -> new BodyPart(Passage.detached(text), false))
                        .toList())
                .build();
    }

    private static String category(String id, double weight, String conditions) {
        return rule(id, "@Category(\"arms-request\") @Weight(" + weight + ")", conditions, "");
    }

    private static String rule(String id, String metadata, String conditions, String then) {
        return "rule \"" + id + " a rule\"\n    " + metadata
                + " @Status(\"stable\") @Lang(\"en\") @Tags(\"test\")\nwhen\n" + conditions.indent(4) + "then\n    "
                + then + "\nend\n\n";
    }

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
