package org.nutgraf.plugin.toolkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.plugin.toolkit.html.PageReader;

class PageHeadTest {

    @ParameterizedTest
    @CsvSource({
        "<!doctype html><html amp lang=en><head>, true",
        "<!doctype html><html lang=en \u26A1><head>, true",
        "<!doctype html><html lang=en class=amplified><head>, false",
        "<p amp>, false"
    })
    void knowsAcceleratedPagesByTheirRoot(String html, boolean accelerated) {
        assertThat(PageHead.isAccelerated(html)).isEqualTo(accelerated);
        assertThat(new PageReader().read(html, null).isAccelerated()).isEqualTo(accelerated);
    }
}
