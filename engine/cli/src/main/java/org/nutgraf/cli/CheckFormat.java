package org.nutgraf.cli;

/** The formats in which defects are reported. */
enum CheckFormat {
    TEXT("text"),
    JSON("json"),
    SARIF("sarif");

    private final String word;

    CheckFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
