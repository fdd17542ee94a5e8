package org.nutgraf.engine.internal.plugin;

import java.util.zip.ZipException;
import org.pf4j.PluginAlreadyLoadedException;

/** Says in plain words why pf4j could not load a file. */
final class RefusalReason {
    private RefusalReason() {}

    static String of(Throwable failure) {
        if (failure instanceof PluginAlreadyLoadedException twice) {
            return "A plugin with the id '" + twice.getPluginId() + "' was already loaded from "
                    + twice.getPluginPath().getFileName() + ".";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipException) {
                return "It is not a readable archive: " + cause.getMessage() + ".";
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains("manifest") || message.contains("No PluginDescriptorFinder")) {
                return "It is no plugin: its manifest has no Plugin-Id.";
            }
            if (message.contains("Field 'id' cannot be empty") || message.contains("Field 'version' cannot be empty")) {
                return "It is no plugin: its manifest lacks Plugin-Id or Plugin-Version.";
            }
        }
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
