package org.nutgraf.cli;

/** The formats of lists and reports. */
enum ListFormat {
    TEXT("text"),
    JSON("json");

    private final String word;

    ListFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
