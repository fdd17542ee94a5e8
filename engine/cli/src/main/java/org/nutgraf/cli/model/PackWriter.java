package org.nutgraf.cli.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.cli.model.Declaration.Attribute;
import org.nutgraf.cli.model.Declaration.Member;
import picocli.CommandLine.Mixin;

/** Writes what the annotations of commands say, for a {@link PackReader}. */
public final class PackWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private PackWriter() {}

    /**
     * Packs commands, with the options that they share.
     *
     * @throws IllegalStateException when annotations are on more than a pack has a place for
     */
    public static byte[] write(Collection<Class<?>> commands) throws IOException {
        Map<String, Declaration> declarations = new TreeMap<>();
        commands.forEach(command -> collect(command, declarations));
        PackWriter pack = new PackWriter();
        pack.out.writeShort(declarations.size());
        for (Map.Entry<String, Declaration> named : declarations.entrySet()) {
            PackWriter one = new PackWriter();
            one.declaration(named.getValue());
            pack.out.writeUTF(named.getKey());
            pack.out.writeInt(one.bytes.size());
            one.bytes.writeTo(pack.out);
        }
        return pack.bytes.toByteArray();
    }

    private static void collect(Class<?> type, Map<String, Declaration> declarations) {
        declarations.put(type.getName(), AnnotationReader.read(type));
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Mixin.class)) {
                collect(field.getType(), declarations);
            }
        }
    }

    private void declaration(Declaration declaration) throws IOException {
        attributes(declaration.attributes());
        out.writeShort(declaration.members().size());
        for (Member member : declaration.members()) {
            out.writeByte(member.kind().ordinal());
            out.writeUTF(member.field());
            out.writeUTF(member.element());
            attributes(member.attributes());
        }
    }

    private void attributes(List<Attribute> attributes) throws IOException {
        out.writeShort(attributes.size());
        for (Attribute attribute : attributes) {
            out.writeUTF(attribute.name());
            out.writeShort(attribute.values().size());
            for (String value : attribute.values()) {
                out.writeUTF(value);
            }
        }
    }
}
