package org.nutgraf.cli.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nutgraf.cli.model.Declaration.Attribute;
import org.nutgraf.cli.model.Declaration.Kind;
import org.nutgraf.cli.model.Declaration.Member;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads what the annotations of a class say. What a {@link Declaration} has no place for is refused. */
final class AnnotationReader {
    private final Class<?> type;

    private AnnotationReader(Class<?> type) {
        this.type = type;
    }

    static Declaration read(Class<?> type) {
        return new AnnotationReader(type).declaration();
    }

    private Declaration declaration() {
        if (type.getSuperclass() != Object.class) {
            throw refused("a superclass");
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!annotations(method).isEmpty()) {
                throw refused("an annotation of " + method);
            }
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Annotation annotation : annotations(type)) {
            if (!(annotation instanceof Command)) {
                throw refused(annotation);
            }
            attributes.addAll(attributes(annotation));
        }
        List<Member> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            for (Annotation annotation : annotations(field)) {
                members.add(new Member(kind(annotation), field.getName(), element(field), attributes(annotation)));
            }
        }
        return new Declaration(attributes, members);
    }

    private static List<Annotation> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .filter(annotation -> annotation.annotationType().getDeclaringClass() == CommandLine.class)
                .toList();
    }

    private Kind kind(Annotation annotation) {
        if (annotation instanceof Option) {
            return Kind.OPTION;
        }
        if (annotation instanceof Parameters) {
            return Kind.PARAMETERS;
        }
        if (annotation instanceof Mixin) {
            return Kind.MIXIN;
        }
        throw refused(annotation);
    }

    private String element(Field field) {
        if (!(field.getGenericType() instanceof ParameterizedType generic)) {
            return "";
        }
        Type element = generic.getActualTypeArguments()[0];
        if (field.getType() != List.class || !(element instanceof Class<?> known)) {
            throw refused("the type of " + field);
        }
        return known.getName();
    }

    private List<Attribute> attributes(Annotation annotation) {
        List<Attribute> attributes = new ArrayList<>();
        for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
            Object value = value(annotation, attribute);
            if (!Objects.deepEquals(value, attribute.getDefaultValue())) {
                attributes.add(new Attribute(attribute.getName(), texts(value)));
            }
        }
        attributes.sort(Comparator.comparing(Attribute::name));
        return attributes;
    }

    private Object value(Annotation annotation, Method attribute) {
        try {
            return attribute.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + annotation + " of " + type, e);
        }
    }

    private static List<String> texts(Object value) {
        return value instanceof Object[] values
                ? Arrays.stream(values).map(AnnotationReader::text).toList()
                : List.of(text(value));
    }

    private static String text(Object value) {
        return value instanceof Class<?> named ? named.getName() : value.toString();
    }

    private IllegalStateException refused(Object what) {
        return new IllegalStateException("A packed command cannot have " + what + ": " + type);
    }
}
