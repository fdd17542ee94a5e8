package org.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small rules folder about fires and floods in a town, and records to measure it over. */
final class TownRules {
    static final String FIRE = """
            package rules.town
            import org.nutgraf.api.fact.*

            rule "FIRE-0010 a fire in the headline"
                @Category("fire") @Weight(0.6) @Status("stable") @Lang("en") @Tags("town")
            when
                Mention(concept == "blaze", zone == "headline")
            then
            end

            rule "FIRE-0020 firemen in the text"
                @Category("fire") @Weight(0.5) @Status("stable") @Lang("en") @Tags("town")
            when
                Mention(concept == "brigade", $s : sentence)
                Mention(concept == "blaze", sentence == $s)
            then
            end

            rule "FIRE-0900 a fire on a stage"
                @Opposes("fire") @Weight(0.9) @Status("stable") @Lang("en") @Tags("town")
            when
                Mention(concept == "theatre")
            then
            end
            """;

    private static final String FLOOD = """
            package rules.town
            import org.nutgraf.api.fact.*

            rule "FLOO-0010 a flood in the headline"
                @Category("flood") @Weight(0.6) @Status("stable") @Lang("en") @Tags("town")
            when
                Mention(concept == "flood", zone == "headline")
            then
            end
            """;

    private static final String CATEGORIES = """
            categories:
              - id: fire
                label: Fire
                definition: "Something burns."
                threshold: 0.5
              - id: flood
                label: Flood
                definition: "Water where none should be."
                threshold: 0.5
            """;

    private TownRules() {}

    /** Writes the folder {@code name} and returns it. */
    static Path write(Path folder, String name) throws IOException {
        Path rules = folder.resolve(name);
        Path words = Files.createDirectories(rules.resolve("town/words"));
        Files.writeString(rules.resolve("categories.yaml"), CATEGORIES);
        Files.writeString(rules.resolve("tags.txt"), "town\n");
        Files.writeString(rules.resolve("town/fire.drl"), FIRE);
        Files.writeString(rules.resolve("town/flood.drl"), FLOOD);
        Files.writeString(words.resolve("blaze.txt"), "blaze\nfire\ninferno\n");
        Files.writeString(words.resolve("brigade.txt"), "firemen\nfire brigade\n");
        Files.writeString(words.resolve("theatre.txt"), "theatre\nopera\n");
        Files.writeString(words.resolve("flood.txt"), "~flood\n");
        return rules;
    }

    /** Four stories: a fire, an opera about one, a flood, and a goat. */
    static Path records(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("town.jsonl"),
                record("mill", "Fire destroys the old mill", "Firemen fought the blaze until dawn on Friday.")
                        + record("opera", "Fire on the stage", "The opera opens with an inferno of light on Friday.")
                        + record("river", "Floods close the bridge", "The river rose by two metres on Friday.")
                        + record("goat", "Goat wins the prize", "The goat of the miller won first prize on Friday."));
    }

    private static String record(String name, String title, String text) {
        return "{\"url\": \"https://example.org/" + name + "\", \"title\": \"" + title + "\", \"content\": \"" + title
                + "\\n\\n" + text + " Nobody in the town had expected that, said the mayor to the paper.\"}\n";
    }
}
