package org.nutgraf.cli.output;

import org.nutgraf.engine.Classification;

/** One way to write classifications. */
public interface ResultFormat {

    /** What stands before the first result, with its line end. */
    default String header() {
        return "";
    }

    /** One result, with its line end; empty when this format has no place for it. */
    String write(Classification result);
}
