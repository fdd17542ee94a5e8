package org.nutgraf.engine.internal.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.text.FormTable;
import org.nutgraf.engine.internal.text.Tokens;

/** Units and currencies by the words and signs that name them. */
final class Units {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final List<String> LEADING = List.of("Rs", "PKR", "INR", "USD", "EUR", "GBP");
    private static final FormTable LEADING_FORMS = leading();

    static {
        unit("%", "percent", "pc", "percentage");
        unit("km", "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers");
        unit("m", "metre", "metres", "meter", "meters");
        unit("mile", "mile", "miles");
        unit("ft", "ft", "feet");
        unit("kg", "kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilogrammes");
        unit("t", "ton", "tons", "tonne", "tonnes");
        unit("l", "litre", "litres", "liter", "liters");
        unit("barrel", "barrel", "barrels");
        unit("ha", "hectare", "hectares");
        unit("acre", "acre", "acres");
        unit("MW", "mw", "megawatt", "megawatts");
        unit("USD", "dollar", "dollars");
        unit("EUR", "euro", "euros");
        unit("GBP", "pound", "pounds");
        unit("Rs", "rupee", "rupees");
        unit("CNY", "yuan");
        unit("mm", "mm", "millimetre", "millimetres");
    }

    private Units() {}

    private static FormTable leading() {
        Map<String, Integer> numbers = new HashMap<>();
        LEADING.forEach(currency -> numbers.put(currency.toLowerCase(Locale.ROOT), numbers.size()));
        return new FormTable(numbers);
    }

    private static void unit(String unit, String... names) {
        for (String name : names) {
            NAMES.put(name, unit);
        }
    }

    static Set<String> names() {
        return NAMES.keySet();
    }

    /** The unit a word after a number names; {@code null} when it is none. */
    static @Nullable String named(String word) {
        return NAMES.get(word);
    }

    /** The currency a word before a number names; {@code null} when it is none. */
    static @Nullable String leading(Tokens tokens, int token) {
        int number = LEADING_FORMS.get(tokens, token);
        return number == FormTable.ABSENT ? null : LEADING.get(number);
    }

    /** The unit a sign beside a number stands for; {@code null} when it is none. */
    static @Nullable String sign(char c) {
        return switch (c) {
            case '$' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '₹' -> "INR";
            case '₨' -> "Rs";
            case '¥' -> "CNY";
            case '%' -> "%";
            default -> null;
        };
    }
}
