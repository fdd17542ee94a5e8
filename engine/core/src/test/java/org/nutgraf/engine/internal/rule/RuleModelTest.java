package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.HEADER;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.Status;
import org.nutgraf.engine.internal.rule.model.ValueType;
import org.nutgraf.engine.internal.rule.text.Position;

class RuleModelTest {

    @Test
    void readsNameAndMetadataWithPlaces() {
        RuleModel rule = only(HEADER + """
                rule "ARMS-0010 one state asks another"
                    @Opposes("terrorist-attack") @Weight(0.25)
                    @Status("deprecated") @Lang("en") @Tags("request, weapons")
                when
                    Article()
                then
                end
                """);

        assertThat(rule.id()).isEqualTo("ARMS-0010");
        assertThat(rule.title()).isEqualTo("one state asks another");
        assertThat(rule.name()).isEqualTo("ARMS-0010 one state asks another");
        assertThat(rule.packageName()).isEqualTo("rules.defence");
        assertThat(rule.file()).isEqualTo("defence/a.drl");
        assertThat(rule.position()).isEqualTo(new Position(4, 1));
        assertThat(rule.end()).isEqualTo(new Position(10, 1));
        assertThat(rule.metadata().opposes()).isTrue();
        assertThat(Objects.requireNonNull(rule.metadata().category()).value()).isEqualTo("terrorist-attack");
        assertThat(rule.metadata().category().position()).isEqualTo(new Position(5, 14));
        assertThat(Objects.requireNonNull(rule.metadata().weight()).value()).isEqualTo(0.25);
        assertThat(rule.metadata().effectiveStatus()).isEqualTo(Status.DEPRECATED);
        assertThat(rule.metadata().effectiveLanguage()).isEqualTo("en");
        assertThat(rule.metadata().tags())
                .extracting(t -> t.value() + "@" + t.position())
                .containsExactly("request@6:46", "weapons@6:55");
    }

    @Test
    void statusAndLanguageHaveDefaults() {
        RuleModel rule = conditions("    Article()");

        assertThat(rule.metadata().effectiveStatus()).isEqualTo(Status.STABLE);
        assertThat(rule.metadata().effectiveLanguage()).isEqualTo("any");
    }

    @Test
    void resolvesFieldsVariablesAndTypes() {
        RuleModel rule = conditions("""
                    $ask : Mention(concept == "asking", $s : sentence)
                    Mention(concept == "weapons", sentence == $s, firstToken - $ask.lastToken <= 5)\
                """);

        Pattern first = (Pattern) rule.conditions().get(0);
        Pattern second = (Pattern) rule.conditions().get(1);
        assertThat(first.binding()).isEqualTo("$ask");
        assertThat(first.factClass()).isEqualTo("org.nutgraf.api.fact.Mention");
        assertThat(first.constraints().get(1)).isInstanceOfSatisfying(Constraint.FieldBinding.class, binding -> {
            assertThat(binding.name()).isEqualTo("$s");
            assertThat(binding.field().type()).isEqualTo(ValueType.WHOLE);
        });
        assertThat(second.constraints().get(1))
                .isInstanceOfSatisfying(
                        Constraint.Comparison.class,
                        equal -> assertThat(((Operand.Variable) equal.right()).type())
                                .isEqualTo(ValueType.WHOLE));
        assertThat(second.constraints().get(2)).isInstanceOfSatisfying(Constraint.Comparison.class, near -> {
            assertThat(near.operator()).isEqualTo(Operator.AT_MOST);
            Operand.Sum difference = (Operand.Sum) near.left();
            assertThat(difference.minus()).isTrue();
            assertThat(((Operand.Variable) difference.right()).field()).isEqualTo("lastToken");
            assertThat(((Operand.Literal) near.right()).value()).isEqualTo(5L);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mention(concept == \"asking\", negated == false, ordinal != 0)",
                "$m : Mention(concept in (\"asking\", \"weapons\"), zone not in (\"dek\"), $s : sentence)",
                "Mention(concept == \"asking\", sentence == 1 || paragraph >= 2)",
                "Mention(concept == \"asking\", (zone == \"lead\" && sentence < 3) || zone == \"headline\")",
                "Mention((concept == \"asking\" || concept == \"weapons\") && zone == \"lead\")",
                "not Mention(concept == \"asking\")",
                "exists (Mention(concept == \"asking\") and Article())",
                "not (Mention(concept == \"asking\") or Article(language == \"en\"))",
                "Mention(concept == \"asking\") or Mention(concept == \"weapons\")",
                "Figure(value > -2.5, measure == \"km\")",
                "Figure(value > 3000000)",
                "Mention(term == \"a \\\"quoted\\\" word \\\\\")",
                "Mention(concept == \"asking\", firstToken + 3 > lastToken - 1)",
                "Mention(concept == \"asking\", firstToken > lastToken - (sentence + 1))"
            })
    void givesConditionsBackAsTheyWereWritten(String condition) {
        assertThat(conditions("    " + condition).conditions())
                .extracting(Condition::toString)
                .containsExactly(condition);
    }

    @Test
    void alternativesShareTheVariablesThatAllOfThemBind() {
        RuleModel rule = conditions("""
                    ($m : Mention(concept == "asking") or $m : Mention(concept == "weapons"))
                    Mention(concept == "state", sentence == $m.sentence)\
                """);

        assertThat(rule.conditions()).hasSize(2);
        assertThat(rule.conditions().get(0)).isInstanceOf(Condition.Or.class);
    }

    @Test
    void placesAreExactWithTabsCommentsCarriageReturnsAndManyLines() {
        String file = (HEADER
                        + "rule \"ARMS-0010 a rule\" /* a\n comment */ @Category(\"arms-request\") @Weight(0.5)\nwhen\n"
                        + "\t$m : Mention( // first ( \"\n\t\tconcept == \"asking\", /* , */ zone\n\t\t\t== \"lead\"\n\t)\nthen\nend\n")
                .replace("\n", "\r\n");

        Pattern pattern = (Pattern) only(file).conditions().get(0);

        assertThat(pattern.position()).isEqualTo(new Position(7, 2));
        assertThat(pattern.typePosition()).isEqualTo(new Position(7, 7));
        assertThat(pattern.constraints())
                .extracting(Constraint::position)
                .containsExactly(new Position(8, 3), new Position(8, 32));
        assertThat(((Constraint.Comparison) pattern.constraints().get(1))
                        .right()
                        .position())
                .isEqualTo(new Position(9, 7));
    }

    @Test
    void placesAreExactBehindCharactersOutsideTheBasicPlane() {
        Pattern pattern = (Pattern) conditions("    Mention(term == \"\uD83D\uDE00\", zone == \"lead\")")
                .conditions()
                .get(0);

        assertThat(pattern.constraints().get(1).position()).isEqualTo(new Position(7, 27));
    }

    @Test
    void readsInsertionsOfSharedRules() {
        String file = """
                package rules.shared
                import org.nutgraf.api.fact.Mention
                import org.nutgraf.api.fact.Relation;

                rule "SHAR-0010 a state asks"
                when
                    $from : Mention(concept == "state", $s : sentence)
                then
                    insert(new Relation("request", $from.value(), "", "weapons", $s));
                    insert(new Relation("statement", "", "", "", -1));
                end
                """;
        CheckedRules checked =
                new RuleSourcesForTests().with("shared/a.drl", file).check();

        RuleModel rule = checked.rules().findFirst().orElseThrow();
        assertThat(rule.shared()).isTrue();
        assertThat(rule.insertions()).extracting(Insertion::type).containsExactly("Relation", "Relation");
        assertThat(rule.insertions().get(0).arguments())
                .extracting(Operand::toString)
                .containsExactly("\"request\"", "$from.value", "\"\"", "\"weapons\"", "$s");
        assertThat(rule.insertions().get(0).position()).isEqualTo(new Position(9, 5));
    }

    @Test
    void modelsAreSerialisableValues() throws IOException, ClassNotFoundException {
        RuleModel rule =
                conditions("    not ($m : Mention(concept in (\"asking\"), $f : firstToken, lastToken > $f + 1))");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rule);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(rule);
        }
    }

    private static RuleModel conditions(String conditions) {
        return only(HEADER + rule("ARMS-0010", conditions));
    }

    private static RuleModel only(String file) {
        CheckedRules checked =
                new RuleSourcesForTests().with("defence/a.drl", file).check();
        assertThat(checked.diagnostics().stream().filter(d -> d.isError())).isEmpty();
        List<RuleModel> rules = checked.rules().toList();
        assertThat(rules).hasSize(1);
        return rules.get(0);
    }
}
