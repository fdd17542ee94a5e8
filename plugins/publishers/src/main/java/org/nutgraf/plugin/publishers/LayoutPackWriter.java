package org.nutgraf.plugin.publishers;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.publishers.PageLayout.CommentSelectors;
import org.nutgraf.plugin.publishers.TextLayout.KnownLine;
import org.nutgraf.plugin.publishers.TextLayout.Trait;

/** Writes publishers for a {@link LayoutPackReader}. */
final class LayoutPackWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private LayoutPackWriter() {}

    static byte[] write(Collection<Publisher> publishers) throws IOException {
        LayoutPackWriter writer = new LayoutPackWriter();
        writer.all(publishers, writer::publisher);
        writer.out.flush();
        return writer.bytes.toByteArray();
    }

    private void publisher(Publisher publisher) throws IOException {
        out.writeUTF(publisher.source());
        out.writeUTF(publisher.name());
        all(publisher.hosts(), out::writeUTF);
        all(publisher.names(), out::writeUTF);
        out.writeUTF(publisher.zone());
        optional(publisher.language(), out::writeUTF);
        optional(publisher.agency(), out::writeUTF);
        all(publisher.declared(), this::pattern);
        all(publisher.lexical(), this::pattern);
        all(publisher.pages(), this::page);
        all(publisher.texts(), this::text);
    }

    private void page(PageLayout page) throws IOException {
        out.writeUTF(page.id());
        optional(page.when(), this::selector);
        byKey(page.fields());
        all(page.body(), this::selector);
        all(page.lines(), this::line);
        byKey(page.drop());
        optional(page.comments(), this::comments);
    }

    private void comments(CommentSelectors comments) throws IOException {
        selector(comments.each());
        optional(comments.author(), this::selector);
        optional(comments.text(), this::selector);
    }

    private void text(TextLayout text) throws IOException {
        out.writeUTF(text.id());
        all(text.top(), this::line);
        all(text.body(), this::line);
        all(text.foot(), this::line);
        optional(text.comment(), this::pattern);
        all(text.structure(), this::trait);
    }

    private void trait(Trait trait) throws IOException {
        constant(trait.place());
        optional(trait.pattern(), this::pattern);
    }

    private void line(KnownLine line) throws IOException {
        constant(line.role());
        out.writeBoolean(line.updated());
        pattern(line.pattern());
    }

    private void pattern(LinePattern pattern) throws IOException {
        out.writeUTF(pattern.toString());
        all(pattern.literals(), out::writeUTF);
        all(pattern.gaps(), this::constant);
    }

    private void selector(Selector selector) throws IOException {
        out.writeUTF(selector.toString());
    }

    private <K extends Enum<K>> void byKey(Map<K, List<Selector>> map) throws IOException {
        all(map.entrySet(), entry -> {
            constant(entry.getKey());
            all(entry.getValue(), this::selector);
        });
    }

    private void constant(Enum<?> constant) throws IOException {
        out.writeByte(constant.ordinal());
    }

    private <T> void all(Collection<T> elements, Writing<T> each) throws IOException {
        out.writeShort(elements.size());
        for (T element : elements) {
            each.write(element);
        }
    }

    private <T> void optional(@Nullable T element, Writing<T> writing) throws IOException {
        out.writeBoolean(element != null);
        if (element != null) {
            writing.write(element);
        }
    }

    /** Writes one thing. */
    private interface Writing<T> {
        void write(T element) throws IOException;
    }
}
