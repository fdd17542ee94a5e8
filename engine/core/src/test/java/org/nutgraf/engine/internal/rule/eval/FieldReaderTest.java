package org.nutgraf.engine.internal.rule.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.engine.internal.rule.model.FactSchema;

class FieldReaderTest {

    /** A record as a plugin brings one. */
    public record Weather(String place, long degrees, double rain, boolean windy) {}

    @TestFactory
    Stream<DynamicTest> readsEveryComponentOfTheFactsThatEveryEngineHas() {
        return FactSchema.OWN.stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Object fact = fact(type);
                    for (RecordComponent component : type.getRecordComponents()) {
                        FieldReader reader = FieldReader.of(type, component.getName());
                        assertThat(KnownFields.of(type, component.getName())).isNotNull();
                        assertReads(reader, component, fact);
                    }
                }));
    }

    @Test
    void readsEveryComponentOfOtherRecords() throws Exception {
        Weather fact = new Weather("Quetta", 31, 0.5, true);
        for (RecordComponent component : Weather.class.getRecordComponents()) {
            assertReads(FieldReader.of(Weather.class, component.getName()), component, fact);
        }
    }

    @Test
    void refusesAComponentThatIsNotThere() {
        assertThatThrownBy(() -> FieldReader.of(Weather.class, "snow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Weather has no component snow");
    }

    private static void assertReads(FieldReader reader, RecordComponent component, Object fact) throws Exception {
        Object expected = component.getAccessor().invoke(fact);
        assertThat(reader.name()).isEqualTo(component.getName());
        assertThat(reader.read(fact)).as(component.getName()).isEqualTo(expected);
        assertThat(reader.isWhole()).isEqualTo(component.getType() == long.class);
        if (expected instanceof Number number) {
            assertThat(reader.number(fact)).isEqualTo(number.longValue());
        }
    }

    /** A fact with another value in every component. */
    private static Object fact(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
            values[i] = types[i] == long.class
                    ? (Object) (100L + i)
                    : types[i] == double.class
                            ? (Object) (0.5 + i)
                            : types[i] == boolean.class ? (Object) (i % 2 == 0) : "text " + i;
        }
        return type.getConstructor(types).newInstance(values);
    }
}
