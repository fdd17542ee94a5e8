package org.nutgraf.engine.internal.rule.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;
import org.nutgraf.engine.internal.rule.store.ModelReader;
import org.nutgraf.engine.internal.rule.store.ModelWriter;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;

/** Readings of rule files as bytes. */
public final class DrlReadingPack {
    private DrlReadingPack() {}

    /** The bytes of a reading. */
    public static byte[] write(DrlReading reading) {
        Packer out = new Packer();
        Located<String> name = reading.packageName();
        out.optional(name == null ? null : name.value());
        if (name != null) {
            write(out, name.position());
        }
        out.text(reading.expectedPackage());
        write(out, reading.header());
        ModelWriter models = new ModelWriter(out);
        out.all(reading.rules(), (DrlReading.Rule rule) -> {
            models.rule(rule.model());
            write(out, rule.namePosition());
            write(out, rule.shown());
            out.flag(rule.wellFormed());
        });
        return out.bytes();
    }

    /**
     * The reading that was written.
     *
     * @return {@code null} when it was written in another way
     */
    public static @Nullable DrlReading read(byte[] bytes) {
        try {
            Unpacker in = new Unpacker(bytes);
            String name = in.optional();
            Located<String> located = name == null ? null : new Located<>(name, position(in));
            String expected = in.text();
            List<Stretch> header = stretches(in);
            ModelReader models = new ModelReader(in);
            List<DrlReading.Rule> rules =
                    in.all(() -> new DrlReading.Rule(models.rule(), position(in), stretches(in), in.flag()));
            return in.isAtEnd() ? new DrlReading(located, expected, header, rules) : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            return null;
        }
    }

    private static void write(Packer out, List<Stretch> stretches) {
        out.all(stretches, (Stretch stretch) -> {
            out.number(stretch.start());
            out.number(stretch.end());
        });
    }

    private static List<Stretch> stretches(Unpacker in) {
        return in.all(() -> new Stretch(in.number(), in.number()));
    }

    private static void write(Packer out, Position position) {
        out.number(position.line());
        out.number(position.column());
    }

    private static Position position(Unpacker in) {
        return new Position(in.number(), in.number());
    }
}
