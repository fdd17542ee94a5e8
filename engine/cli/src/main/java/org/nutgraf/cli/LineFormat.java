package org.nutgraf.cli;

/** The formats of what is shown document by document. */
enum LineFormat {
    TEXT("text"),
    JSONL("jsonl");

    private final String word;

    LineFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
