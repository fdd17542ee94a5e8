package org.nutgraf.cli.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.cli.model.Declaration.Attribute;
import org.nutgraf.cli.model.Declaration.Kind;
import org.nutgraf.cli.model.Declaration.Member;

/** Reads what a {@link PackWriter} of the same build wrote: first what there is, then each class when it is asked for. */
final class PackReader {
    private static final Kind[] KINDS = Kind.values();

    private final DataInputStream in;

    private PackReader(byte[] bytes) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** The packed declarations, by the names of their classes. */
    static Map<String, byte[]> read(byte[] pack) throws IOException {
        PackReader reader = new PackReader(pack);
        Map<String, byte[]> declarations = new HashMap<>();
        for (int left = reader.size(); left > 0; left--) {
            declarations.put(reader.in.readUTF(), reader.in.readNBytes(reader.in.readInt()));
        }
        return declarations;
    }

    static Declaration declaration(byte[] packed) throws IOException {
        PackReader reader = new PackReader(packed);
        return new Declaration(reader.attributes(), reader.members());
    }

    private List<Member> members() throws IOException {
        List<Member> members = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            members.add(new Member(KINDS[in.readByte()], in.readUTF(), in.readUTF(), attributes()));
        }
        return members;
    }

    private List<Attribute> attributes() throws IOException {
        List<Attribute> attributes = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            attributes.add(new Attribute(in.readUTF(), values()));
        }
        return attributes;
    }

    private List<String> values() throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            values.add(in.readUTF());
        }
        return values;
    }

    private int size() throws IOException {
        return in.readShort();
    }
}
