package org.nutgraf.cli.model;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.nutgraf.cli.model.Declaration.Attribute;
import org.nutgraf.cli.model.Declaration.Member;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Commands from a pack, no different from those that picocli makes of the annotations.
 *
 * <p>Every start runs this, cold: plain loops and classes, because linking a lambda takes as long as several options.
 */
final class PackedModels implements CommandModels {
    private final Map<String, byte[]> pack;
    private final IFactory factory;

    PackedModels(Map<String, byte[]> pack, IFactory factory) {
        this.pack = pack;
        this.factory = factory;
    }

    @Override
    public CommandSpec of(Class<?> type) {
        try {
            return model(factory.create(type));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private CommandSpec model(Object command) throws Exception {
        Declaration declaration = declaration(command.getClass().getName());
        CommandSpec model = CommandSpec.wrapWithoutInspection(command, factory);
        for (Attribute attribute : declaration.attributes()) {
            describe(model, attribute);
        }
        for (Member member : declaration.members()) {
            FieldBinding binding = new FieldBinding(command, member.field());
            PackedArgument argument = new PackedArgument(member, binding);
            switch (member.kind()) {
                case OPTION -> model.addOption(argument.option(factory));
                case PARAMETERS -> model.addPositional(argument.parameters());
                case MIXIN -> model.addMixin(argument.mixin(), model(Objects.requireNonNull(binding.get())));
            }
        }
        return model;
    }

    private Declaration declaration(String type) throws IOException {
        byte[] packed = pack.get(type);
        if (packed == null) {
            throw new IllegalStateException("Not packed: " + type);
        }
        return PackReader.declaration(packed);
    }

    private void describe(CommandSpec model, Attribute attribute) throws Exception {
        switch (attribute.name()) {
            case "name" -> model.name(attribute.text());
            case "header" -> model.usageMessage().header(attribute.texts());
            case "description" -> model.usageMessage().description(attribute.texts());
            case "footer" -> model.usageMessage().footer(attribute.texts());
            case "synopsisSubcommandLabel" -> model.usageMessage().synopsisSubcommandLabel(attribute.text());
            case "versionProvider" -> model.versionProvider(attribute.create(factory, IVersionProvider.class));
            default -> throw attribute.unknown();
        }
    }
}
