package org.nutgraf.cli.model;

import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Commands as picocli reads them from annotations. */
record AnnotatedModels(IFactory factory) implements CommandModels {
    @Override
    public CommandSpec of(Class<?> type) {
        return CommandSpec.forAnnotatedObject(type, factory);
    }
}
