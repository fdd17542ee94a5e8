package org.nutgraf.cli.model;

import java.util.List;
import picocli.CommandLine.IFactory;

/**
 * What the annotations of a class say of a command or of options that commands share.
 *
 * @param attributes of the class
 * @param members its annotated fields, in their order
 */
record Declaration(List<Attribute> attributes, List<Member> members) {
    /** What an annotated field holds. */
    enum Kind {
        OPTION,
        PARAMETERS,
        MIXIN
    }

    /**
     * An annotated field.
     *
     * @param element the class of what the field is a list of; empty for other fields
     */
    record Member(Kind kind, String field, String element, List<Attribute> attributes) {}

    /** An attribute that an annotation gives another value than its default; classes by their names. */
    record Attribute(String name, List<String> values) {
        String text() {
            return values.get(0);
        }

        String[] texts() {
            return values.toArray(new String[0]);
        }

        boolean flag() {
            return Boolean.parseBoolean(text());
        }

        <T> T create(IFactory factory, Class<T> role) throws Exception {
            return role.cast(factory.create(Class.forName(text())));
        }

        IllegalStateException unknown() {
            return new IllegalStateException("A packed command has no place for " + this);
        }
    }
}
