package org.nutgraf.engine.internal.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.engine.internal.rulebase.Rules.base;
import static org.nutgraf.engine.internal.rulebase.Rules.rule;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.engine.internal.rule.model.FactSchema;

/** Every component of every fact can be asked for in every way, whatever the language of the machine. */
class FactConstraintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void everyComponentCanBeConstrained(String language) throws ReflectiveOperationException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            List<String> names = new ArrayList<>();
            StringBuilder rules = new StringBuilder();
            List<Object> facts = new ArrayList<>();
            for (Class<? extends Record> type : FactSchema.OWN) {
                facts.add(sample(type));
                for (RecordComponent component : type.getRecordComponents()) {
                    String name = type.getSimpleName() + " " + component.getName();
                    names.add(name);
                    rules.append(rule(name, conditions(type.getSimpleName(), component)));
                }
            }
            RuleBase base = base(rules.toString());
            assertThat(base.diagnostics()).isEmpty();
            Firings firings = base.run(facts, RuleFilter.ALL);
            assertThat(firings.issues()).isEmpty();
            assertThat(Rules.fired(firings)).containsExactlyInAnyOrderElementsOf(names);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String conditions(String type, RecordComponent component) {
        String field = component.getName();
        String one = literal(component.getType(), true);
        String other = literal(component.getType(), false);
        List<String> lines = new ArrayList<>(List.of(
                "$f : %s(%s == %s, %s != %s, $v : %s)".formatted(type, field, one, field, other, field),
                "%s(%s == $v)".formatted(type, field),
                "exists %s(%s == $f.%s)".formatted(type, field, field),
                "not %s(%s == %s)".formatted(type, field, other),
                "(%s(%s == %s) or %s(%s == %s))".formatted(type, field, one, type, field, other)));
        if (component.getType() != boolean.class) {
            lines.add("%s(%s in (%s, %s))".formatted(type, field, one, other));
        }
        if (component.getType() == long.class || component.getType() == double.class) {
            lines.add("%s(%s < %s, %s >= %s)".formatted(type, field, other, field, one));
            lines.add("%s(%s - $f.%s <= 5, $f.%s + 3 > %s)".formatted(type, field, field, field, field));
        }
        return String.join("\n", lines);
    }

    private static String literal(Class<?> type, boolean one) {
        if (type == String.class) {
            return one ? "\"Istanbul\"" : "\"Izmir\"";
        } else if (type == long.class) {
            return one ? "7" : "8";
        } else if (type == double.class) {
            return one ? "7.5" : "8.5";
        }
        return one ? "true" : "false";
    }

    private static Object sample(Class<? extends Record> type) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(FactConstraintsTest::value).toArray();
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type) {
        if (type == String.class) {
            return "Istanbul";
        } else if (type == long.class) {
            return 7L;
        }
        return type == double.class ? (Object) 7.5 : (Object) true;
    }
}
