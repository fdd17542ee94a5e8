package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.PageReader;

class VetoesTest {
    private static final List<String> TAGS = List.of("div", "p", "span", "form", "article", "td", "a", "h1", "nav");
    private static final List<String> NAMES = List.of(
            "",
            "",
            "",
            "nav",
            "sidebar",
            "comment",
            "content",
            "caption",
            "byline",
            "date",
            "author-box",
            "ad",
            "footer");
    private static final List<String> TEXTS = List.of(
            "Home",
            "By R. Pai",
            "3 May",
            "Subscribe to our newsletter",
            "The lake was dry when I was a boy, and nobody went there but the herons, year after year, until it rained.");

    @Test
    void vetoesAsIfEveryBoxWereAskedForItsNames() {
        Random random = new Random(11);
        int vetoed = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder html = new StringBuilder();
            for (int elements = 1 + random.nextInt(6); elements > 0; elements--) {
                element(random, html, 0);
            }
            PageModel model =
                    new PageModel(new PageReader().read(html.toString(), null).rendered());
            @Nullable Role[] expected = oneByOne(model);
            vetoed += (int) Arrays.stream(expected).filter(Objects::nonNull).count();

            Vetoes vetoes = new Vetoes(model);
            for (int block = 0; block < expected.length; block++) {
                assertThat(vetoes.role(block)).as("block %d of %s", block, html).isEqualTo(expected[block]);
            }
        }
        assertThat(vetoed).isGreaterThan(5_000);
    }

    private static @Nullable Role[] oneByOne(PageModel model) {
        @Nullable Role[] roles = new Role[model.blocks().size()];
        for (Box box : model.page().boxes()) {
            Role role = box.firstBlock() == box.endBlock() ? null : Vetoes.roleOf(box, model, model.prose());
            for (int block = box.firstBlock(); block < box.endBlock(); block++) {
                roles[block] = roles[block] == null && Vetoes.covers(box, model, block) ? role : roles[block];
            }
        }
        return roles;
    }

    private static void element(Random random, StringBuilder html, int depth) {
        String tag = pick(random, TAGS);
        html.append('<')
                .append(tag)
                .append(" class='")
                .append(pick(random, NAMES))
                .append("'>");
        for (int parts = random.nextInt(4); parts >= 0; parts--) {
            if (depth < 5 && random.nextInt(3) > 0) {
                element(random, html, depth + 1);
            } else {
                html.append(pick(random, TEXTS)).append(' ');
            }
        }
        html.append("</").append(tag).append('>');
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
