package org.nutgraf.plugin.publishers;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.publishers.LinePattern.Gap;
import org.nutgraf.plugin.publishers.PageLayout.CommentSelectors;
import org.nutgraf.plugin.publishers.PageLayout.Field;
import org.nutgraf.plugin.publishers.TextLayout.KnownLine;
import org.nutgraf.plugin.publishers.TextLayout.Place;
import org.nutgraf.plugin.publishers.TextLayout.Trait;

/**
 * Reads publishers as a {@link LayoutPackWriter} wrote them. Only this version of the plugin reads what it wrote: both
 * stand in the same jar.
 *
 * <p>Every start runs this, once and cold: plain loops, because linking a lambda of a plugin takes as long as a publisher.
 */
final class LayoutPackReader {
    private static final Field[] FIELDS = Field.values();
    private static final Role[] ROLES = Role.values();
    private static final Gap[] GAPS = Gap.values();
    private static final Place[] PLACES = Place.values();

    private final DataInputStream in;

    private LayoutPackReader(DataInputStream in) {
        this.in = in;
    }

    static List<Publisher> read(byte[] bytes) throws IOException {
        LayoutPackReader reader = new LayoutPackReader(new DataInputStream(new ByteArrayInputStream(bytes)));
        List<Publisher> publishers = new ArrayList<>();
        for (int left = reader.size(); left > 0; left--) {
            publishers.add(reader.publisher());
        }
        return publishers;
    }

    private Publisher publisher() throws IOException {
        return new Publisher(
                in.readUTF(),
                in.readUTF(),
                words(),
                words(),
                in.readUTF(),
                optionalWord(),
                optionalWord(),
                patterns(),
                patterns(),
                pages(),
                texts());
    }

    private List<PageLayout> pages() throws IOException {
        List<PageLayout> pages = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            pages.add(new PageLayout(
                    in.readUTF(),
                    optionalSelector(),
                    byKey(Field.class, FIELDS),
                    selectors(),
                    lines(),
                    byKey(Role.class, ROLES),
                    comments()));
        }
        return pages;
    }

    private @Nullable CommentSelectors comments() throws IOException {
        return in.readBoolean() ? new CommentSelectors(selector(), optionalSelector(), optionalSelector()) : null;
    }

    private List<TextLayout> texts() throws IOException {
        List<TextLayout> texts = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            texts.add(new TextLayout(in.readUTF(), lines(), lines(), lines(), optionalPattern(), traits()));
        }
        return texts;
    }

    private List<Trait> traits() throws IOException {
        List<Trait> traits = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            traits.add(new Trait(PLACES[in.readByte()], optionalPattern()));
        }
        return traits;
    }

    private List<KnownLine> lines() throws IOException {
        List<KnownLine> lines = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            lines.add(new KnownLine(ROLES[in.readByte()], in.readBoolean(), pattern()));
        }
        return lines;
    }

    private List<LinePattern> patterns() throws IOException {
        List<LinePattern> patterns = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            patterns.add(pattern());
        }
        return patterns;
    }

    private @Nullable LinePattern optionalPattern() throws IOException {
        return in.readBoolean() ? pattern() : null;
    }

    private LinePattern pattern() throws IOException {
        String written = in.readUTF();
        List<String> literals = words();
        List<Gap> gaps = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            gaps.add(GAPS[in.readByte()]);
        }
        return new LinePattern(written, literals, gaps);
    }

    private <K extends Enum<K>> Map<K, List<Selector>> byKey(Class<K> type, K[] keys) throws IOException {
        Map<K, List<Selector>> selectors = new EnumMap<>(type);
        for (int left = size(); left > 0; left--) {
            selectors.put(keys[in.readByte()], selectors());
        }
        return selectors;
    }

    private List<Selector> selectors() throws IOException {
        List<Selector> selectors = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            selectors.add(selector());
        }
        return selectors;
    }

    private @Nullable Selector optionalSelector() throws IOException {
        return in.readBoolean() ? selector() : null;
    }

    private Selector selector() throws IOException {
        return Selector.checked(in.readUTF());
    }

    private List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }

    private @Nullable String optionalWord() throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private int size() throws IOException {
        return in.readShort();
    }
}
