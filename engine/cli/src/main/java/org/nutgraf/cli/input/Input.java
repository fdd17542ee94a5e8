package org.nutgraf.cli.input;

import org.nutgraf.api.RawDocument;

/** One document on its way in. */
public interface Input {

    /** The document's id in every output. */
    String id();

    /**
     * Reads the document; called once, possibly on another thread.
     *
     * @throws UnreadableInputException when there is none to read
     */
    RawDocument read() throws UnreadableInputException;

    /** An input that is known to be unreadable. */
    static Input unreadable(String id, String code, String message) {
        return new Input() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public RawDocument read() throws UnreadableInputException {
                throw new UnreadableInputException(code, message);
            }
        };
    }

    /** An input that was read already. */
    static Input of(RawDocument document) {
        return new Input() {
            @Override
            public String id() {
                return document.name();
            }

            @Override
            public RawDocument read() {
                return document;
            }
        };
    }
}
