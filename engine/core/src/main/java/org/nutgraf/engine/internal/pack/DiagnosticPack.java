package org.nutgraf.engine.internal.pack;

import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;

/** Diagnostics as bytes. */
public final class DiagnosticPack {
    private static final Severity[] SEVERITIES = Severity.values();

    private DiagnosticPack() {}

    /** Writes one. */
    public static void write(Packer out, Diagnostic diagnostic) {
        out.constant(diagnostic.severity());
        out.text(diagnostic.code());
        out.optional(diagnostic.file());
        out.number(diagnostic.line());
        out.number(diagnostic.column());
        out.text(diagnostic.message());
        out.optional(diagnostic.hint());
    }

    /** Reads one. */
    public static Diagnostic read(Unpacker in) {
        return new Diagnostic(
                in.constant(SEVERITIES), in.text(), in.optional(), in.number(), in.number(), in.text(), in.optional());
    }
}
