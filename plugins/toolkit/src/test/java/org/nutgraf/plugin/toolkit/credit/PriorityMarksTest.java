package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">>>ANSA/Bridge closed for repairs|Bridge closed for repairs",
                ">Bridge closed for repairs|Bridge closed for repairs",
                "++ Bridge closed for repairs ++|Bridge closed for repairs",
                "+++ Brücke gesperrt +++|Brücke gesperrt",
                "++Bridge closed++|Bridge closed",
                "Bridge closed for repairs|Bridge closed for repairs",
                "ANSA/Bridge closed for repairs|ANSA/Bridge closed for repairs",
                "+3 degrees in the capital|+3 degrees in the capital",
                "C++ turns 40|C++ turns 40",
                "Profit > loss|Profit > loss",
                ">>Either/or|Either/or",
                "+++|+++"
            })
    void takesMarksAndNothingElse(String headline, String bare) {
        assertThat(PriorityMarks.without(headline)).isEqualTo(bare);
    }
}
