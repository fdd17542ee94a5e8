package org.nutgraf.cli.model;

import java.util.List;
import org.nutgraf.cli.model.Declaration.Attribute;
import org.nutgraf.cli.model.Declaration.Member;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

/** An annotated field of a packed command. The builders of options and parameters have no type in common that can be named here. */
record PackedArgument(Member member, FieldBinding binding) {
    private static final Range ONE = Range.valueOf("1").unspecified(true);
    private static final Range ONE_EACH = Range.valueOf("0..1").unspecified(true);

    OptionSpec option(IFactory factory) throws Exception {
        OptionSpec.Builder option = OptionSpec.builder(new String[0])
                .type(binding.type())
                .auxiliaryTypes(element())
                .userObject(binding.field())
                .getter(binding)
                .setter(binding)
                .initialValue(binding.get())
                .paramLabel(label());
        for (Attribute attribute : member.attributes()) {
            switch (attribute.name()) {
                case "converter" -> option.converters(attribute.create(factory, ITypeConverter.class));
                case "description" -> option.description(attribute.texts());
                case "hidden" -> option.hidden(attribute.flag());
                case "names" -> option.names(attribute.texts());
                case "paramLabel" -> option.paramLabel(attribute.text());
                case "required" -> option.required(attribute.flag());
                case "split" -> option.splitRegex(attribute.text());
                case "usageHelp" -> option.usageHelp(attribute.flag());
                case "versionHelp" -> option.versionHelp(attribute.flag());
                default -> throw attribute.unknown();
            }
        }
        return option.build();
    }

    PositionalParamSpec parameters() throws Exception {
        PositionalParamSpec.Builder parameters = PositionalParamSpec.builder()
                .type(binding.type())
                .auxiliaryTypes(element())
                .userObject(binding.field())
                .getter(binding)
                .setter(binding)
                .initialValue(binding.get())
                .paramLabel(label())
                .arity(binding.type() == List.class ? ONE_EACH : ONE);
        for (Attribute attribute : member.attributes()) {
            switch (attribute.name()) {
                case "arity" -> parameters.arity(attribute.text());
                case "description" -> parameters.description(attribute.texts());
                case "index" -> parameters.index(attribute.text());
                case "paramLabel" -> parameters.paramLabel(attribute.text());
                case "split" -> parameters.splitRegex(attribute.text());
                default -> throw attribute.unknown();
            }
        }
        return parameters.required(parameters.arity().min() > 0).build();
    }

    /** The name by which the command knows the options that it shares. */
    String mixin() {
        if (!member.attributes().isEmpty()) {
            throw member.attributes().get(0).unknown();
        }
        return member.field();
    }

    private Class<?>[] element() throws ClassNotFoundException {
        return member.element().isEmpty() ? new Class<?>[0] : new Class<?>[] {Class.forName(member.element())};
    }

    /** What picocli calls a value that has no name. */
    private String label() {
        return "<" + member.field() + ">";
    }
}
