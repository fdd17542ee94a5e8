package org.nutgraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Diagnostic;

class SarifTest {
    private static final Diagnostic FIELD = Diagnostic.error("unknown-field", "Mention has no field 'koncept'")
            .withHint("did you mean concept?")
            .at("my rules/defence/ü.drl", 7, 13);

    @Test
    void describesEachKindOnceAndPointsAtTheCharacter() throws IOException {
        JsonNode run = run(List.of(FIELD, FIELD.at("a.drl", 2, 1)));

        JsonNode driver = run.at("/tool/driver");
        assertThat(driver.path("name").asText()).isEqualTo("nutgraf");
        assertThat(driver.path("rules")).hasSize(1);
        assertThat(driver.at("/rules/0/id").asText()).isEqualTo("unknown-field");
        assertThat(driver.at("/rules/0/help/text").asText()).isNotBlank();
        assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
        JsonNode result = run.at("/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("unknown-field");
        assertThat(result.path("ruleIndex").asInt()).isZero();
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText())
                .isEqualTo("Mention has no field 'koncept'. Hint: did you mean concept?");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("my%20rules/defence/%C3%BC.drl");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(7);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(13);
        assertThat(place.at("/region/snippet/text").asText()).isEqualTo("line 7");
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        JsonNode run = run(List.of(
                Diagnostic.warning("no-such-code", "odd"),
                Diagnostic.error("no-rules", "none").at("/abs/rules", 0, 0)));

        assertThat(run.at("/results/0/locations")).isEmpty();
        assertThat(run.at("/results/0/level").asText()).isEqualTo("warning");
        JsonNode place = run.at("/results/1/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("file:///abs/rules");
        assertThat(place.has("region")).isFalse();
        assertThat(place.path("artifactLocation").has("uriBaseId")).isFalse();
    }

    private static JsonNode run(List<Diagnostic> diagnostics) throws IOException {
        JsonNode log = new ObjectMapper().readTree(new Sarif((file, number) -> "line " + number).write(diagnostics));
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        return log.at("/runs/0");
    }
}
