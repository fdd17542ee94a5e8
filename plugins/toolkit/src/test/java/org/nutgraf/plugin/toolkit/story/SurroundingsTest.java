package org.nutgraf.plugin.toolkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;
import org.nutgraf.plugin.toolkit.html.PageReader;
import org.nutgraf.plugin.toolkit.html.RenderedPage;

class SurroundingsTest {
    private static final Set<String> KEPT = Set.of("kept", "nav");
    private static final int BARRED = Hint.bits(Hint.NAVIGATION, Hint.SHARE, Hint.AD);

    @Test
    void saysOfEveryBlockWhatTheElementsAroundItSay() {
        Random random = new Random(5);
        int stories = 0;
        int blocks = 0;
        for (int i = 0; i < 300; i++) {
            RenderedPage page = new PageReader().read(page(random), null).rendered();
            Box story = random.nextBoolean() || page.boxes().isEmpty()
                    ? null
                    : page.boxes().get(random.nextInt(page.boxes().size()));
            Set<String> names = random.nextBoolean() ? KEPT : Set.of();
            Surroundings surroundings = new Surroundings(page, names, story);
            for (Block block : page.blocks()) {
                boolean expected = isStory(block, names, story);
                stories += expected ? 1 : 0;
                blocks++;

                assertThat(surroundings.isStory(block, page.textOf(block)))
                        .as("%s in %s", block, page.boxes())
                        .isEqualTo(expected);
            }
        }
        assertThat(stories).isBetween(blocks / 10, 9 * blocks / 10);
    }

    private static boolean isStory(Block block, Set<String> names, @Nullable Box story) {
        boolean barred = false;
        for (Box box = block.box(); box != null && box != story; box = box.parent()) {
            if (box.element().classNames().stream().anyMatch(names::contains)) {
                return true;
            }
            barred |= box.hasAny(BARRED);
        }
        return !barred;
    }

    private static String page(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            String tag = pick(random, List.of("div", "p", "span", "section"));
            if (random.nextInt(3) == 0) {
                html.append("</").append(tag).append('>');
            } else {
                String names = pick(random, List.of("", "nav", "share x", "a kept", "keptnot", "ad", "text", "b"));
                html.append('<').append(tag).append(" class='").append(names).append("'>words ");
            }
        }
        return html.toString();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
