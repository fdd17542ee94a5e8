package org.nutgraf.engine.internal.rule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;
import org.nutgraf.engine.internal.rule.RuleChecker;
import org.nutgraf.engine.internal.rule.RuleOptions;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.Status;
import org.nutgraf.engine.internal.rule.model.ValueType;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;

class ModelWriterTest {
    private static final Position AT = new Position(70_000, 3);
    private static final Operand.Field FIELD = new Operand.Field("sentence", ValueType.WHOLE, AT);
    private static final Operand.Literal TEXT = new Operand.Literal("über → 漢", ValueType.TEXT, AT);

    private static RuleModel copied(RuleModel model) {
        Packer out = new Packer();
        new ModelWriter(out).rule(model);
        Unpacker in = new Unpacker(out.bytes());
        RuleModel copy = new ModelReader(in).rule();
        assertThat(in.isAtEnd()).isTrue();
        return copy;
    }

    /** A rule with every kind of part there is. */
    private static RuleModel everything() {
        Operand variable = new Operand.Variable("$a", "sentence", ValueType.WHOLE, AT);
        Operand bare = new Operand.Variable("$s", null, ValueType.WHOLE, AT);
        Operand sum = new Operand.Sum(variable, true, bare, ValueType.WHOLE, AT);
        List<Constraint> constraints = List.of(
                new Constraint.Comparison(FIELD, Operator.AT_LEAST, sum, AT),
                new Constraint.Membership(FIELD, true, List.of(TEXT), AT),
                new Constraint.FieldBinding("$s", FIELD, AT),
                new Constraint.AllOf(
                        List.of(new Constraint.AnyOf(
                                List.of(
                                        new Constraint.Comparison(
                                                FIELD,
                                                Operator.EQUAL,
                                                new Operand.Literal(-7L, ValueType.WHOLE, AT),
                                                AT),
                                        new Constraint.Comparison(
                                                FIELD,
                                                Operator.UNEQUAL,
                                                new Operand.Literal(0.25, ValueType.DECIMAL, AT),
                                                AT)),
                                AT)),
                        AT),
                new Constraint.Comparison(FIELD, Operator.EQUAL, new Operand.Literal(true, ValueType.TRUTH, AT), AT));
        Pattern pattern = new Pattern("$a", "Mention", "org.nutgraf.api.fact.Mention", constraints, AT, AT);
        Pattern plain = new Pattern(null, "Quote", "org.nutgraf.api.fact.Quote", List.of(), AT, AT);
        Condition all = new Condition.And(
                List.of(pattern, new Condition.Or(List.of(plain, new Condition.Not(plain, AT)), AT)), AT);
        return new RuleModel(
                "ARMS-0010",
                "title",
                "ARMS-0010 title",
                "rules.defence",
                "defence/arms.drl",
                true,
                AT,
                Position.START,
                new Metadata(
                        new Located<>("arms-request", AT),
                        true,
                        new Located<>(0.4, AT),
                        new Located<>(Status.EXPERIMENTAL, AT),
                        null,
                        List.of(new Located<>("tag", AT))),
                List.of(all, new Condition.Exists(plain, AT)),
                List.of(new Insertion("Relation", "org.nutgraf.api.fact.Relation", List.of(TEXT, bare), AT)),
                false);
    }

    @Test
    void givesBackEveryKindOfPart() {
        RuleModel model = everything();
        assertThat(copied(model)).isEqualTo(model).hasToString(model.toString());
    }

    @Test
    void givesBackTheShippedRules() {
        Path rules = Path.of(System.getProperty("nutgraf.root"), "rules");
        List<RuleModel> models = new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT)
                .check(RuleTree.read(List.of(rules)))
                .rules()
                .toList();
        assertThat(models)
                .hasSizeGreaterThan(200)
                .allSatisfy(model -> assertThat(copied(model)).isEqualTo(model));
    }

    @Test
    void bytesThatEndEarlyAreRefused() {
        Packer out = new Packer();
        new ModelWriter(out).rule(everything());
        byte[] whole = out.bytes();
        for (int length = 0; length < whole.length; length++) {
            Unpacker in = new Unpacker(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> new ModelReader(in).rule())
                    .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
        }
    }
}
