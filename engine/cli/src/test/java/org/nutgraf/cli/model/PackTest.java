package org.nutgraf.cli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What annotations say comes out of a pack again, or is refused when it is written. */
class PackTest {
    @Test
    void aCommandComesOutWithTheOptionsThatItShares() throws IOException {
        byte[] pack = PackWriter.write(List.of(Town.class));
        assertThat(PackReader.read(pack)).containsOnlyKeys(Town.class.getName(), Shared.class.getName());
        assertThat(PackReader.declaration(PackReader.read(pack).get(Town.class.getName())))
                .isEqualTo(AnnotationReader.read(Town.class));

        CommandLine town = new CommandLine(
                CommandModels.packed(pack, CommandLine.defaultFactory()).of(Town.class));
        town.parseArgs("--length=3", "--street", "1", "--street", "2", "north", "south");

        Town parsed = town.getCommand();
        assertThat(parsed.streets).containsExactly(1, 2);
        assertThat(parsed.parts).containsExactly("north", "south");
        assertThat(parsed.shared.length).isEqualTo(3);
        assertThat(town.getMixins()).containsEntry("shared", parsed.shared);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {OfATown.class, WithGroup.class, WithModel.class, WithMethod.class, WithMap.class, WithSet.class})
    void whatHasNoPlaceInAPackIsRefused(Class<?> command) {
        assertThatThrownBy(() -> PackWriter.write(List.of(command)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("A packed command cannot have ")
                .hasMessageEndingWith(command.toString());
    }

    @ParameterizedTest
    @ValueSource(classes = {WithPrompt.class, WithSeparator.class, WithHiddenParameters.class, WithNamedMixin.class})
    void anAttributeThatNoPackedCommandHasIsRefused(Class<?> command) throws IOException {
        byte[] pack = PackWriter.write(List.of(command));
        CommandModels models = CommandModels.packed(pack, CommandLine.defaultFactory());
        assertThatThrownBy(() -> models.of(command))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no place for");
    }

    @Command(name = "town", header = "A town.")
    static class Town {
        @Option(
                names = {"-s", "--street"},
                paramLabel = "N")
        List<Integer> streets = new ArrayList<>();

        @Mixin
        Shared shared = new Shared();

        @Parameters(arity = "1..*")
        List<String> parts = new ArrayList<>();
    }

    static final class Shared {
        @Option(names = "--length")
        int length = 5;
    }

    @Command(name = "of-a-town")
    static final class OfATown extends Town {}

    @Command(name = "group")
    static final class WithGroup {
        @ArgGroup
        Shared shared = new Shared();
    }

    @Command(name = "model")
    static final class WithModel {
        @Spec
        @Nullable CommandSpec model;
    }

    @Command(name = "method")
    static final class WithMethod {
        @Option(names = "--length")
        void length(int length) {}
    }

    @Command(name = "map")
    static final class WithMap {
        @Option(names = "--length")
        Map<String, Integer> lengths = Map.of();
    }

    @Command(name = "set")
    static final class WithSet {
        @Option(names = "--length")
        Set<Integer> lengths = Set.of();
    }

    @Command(name = "prompt")
    static final class WithPrompt {
        @Option(names = "--length", prompt = "How long?")
        int length;
    }

    @Command(name = "separator", separator = ":")
    static final class WithSeparator {}

    @Command(name = "hidden")
    static final class WithHiddenParameters {
        @Parameters(hidden = true)
        @Nullable String length;
    }

    @Command(name = "named")
    static final class WithNamedMixin {
        @Mixin(name = "other")
        Shared shared = new Shared();
    }
}
