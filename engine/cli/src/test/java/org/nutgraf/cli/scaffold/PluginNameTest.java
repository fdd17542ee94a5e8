package org.nutgraf.cli.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.api.NutgrafException;

class PluginNameTest {

    @Test
    void derivesEverythingFromAnId() {
        PluginName name = PluginName.of("daily-tide", null, null, null);

        assertThat(name)
                .isEqualTo(new PluginName("daily-tide", "Daily Tide", "org.example.dailytide", "daily-tide.example"));
        assertThat(name.classPrefix()).isEqualTo("DailyTide");
    }

    @Test
    void derivesTheIdFromATitle() {
        PluginName name = PluginName.of("The Daily Tide", null, null, "https://www.DailyTide.com/news");

        assertThat(name.id()).isEqualTo("the-daily-tide");
        assertThat(name.title()).isEqualTo("The Daily Tide");
        assertThat(name.site()).isEqualTo("dailytide.com");
    }

    @ParameterizedTest
    @CsvSource({
        "DailyTide, daily-tide",
        "daily_tide, daily-tide",
        "Daily-Tide, daily-tide",
        "-tide-, tide",
        "7days, days",
        "Süd-Kurier, sud-kurier",
        "../tide, tide"
    })
    void saysWhatWouldBeAName(String given, String better) {
        assertThatThrownBy(() -> PluginName.of(given, null, null, null))
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("'" + given + "'")
                .hasMessageEndingWith("Did you mean '" + better + "'?");
    }

    @ParameterizedTest
    @CsvSource({"''", "ಉದಯವಾಣಿ", "123"})
    void refusesWhatHoldsNoName(String given) {
        assertThatThrownBy(() -> PluginName.of(given, null, null, null))
                .isInstanceOf(NutgrafException.class)
                .hasMessageNotContaining("Did you mean");
    }

    @Test
    void refusesPackagesThatAreNone() {
        assertThatThrownBy(() -> PluginName.of("tide", null, "Com.Acme", null)).hasMessageContaining("'com.acme'");
        assertThatThrownBy(() -> PluginName.of("tide", null, "org.nutgraf.tide", null))
                .hasMessageContaining("own");
        assertThatThrownBy(() -> PluginName.of("tide", null, "com.acme.class", null))
                .hasMessageContaining("no package");
        assertThat(PluginName.of("new", null, null, null).javaPackage()).isEqualTo("org.example.newsource");
    }

    @Test
    void refusesTitlesThatWouldBreakTheSource() {
        assertThatThrownBy(() -> PluginName.of("tide", "The \"Tide\"", null, null))
                .hasMessageContaining("no title");
        assertThatThrownBy(() -> PluginName.of("tide", null, null, "not a host"))
                .hasMessageContaining("no host");
    }
}
