package org.nutgraf.bench.rules;

/** What a generated rule asks of an article. */
enum Shape {
    /** A concept occurs. */
    PHRASE(40),
    /** Two concepts occur in one sentence. */
    SENTENCE(25),
    /** The second concept follows the first in one sentence, with at most so many words between. */
    NEAR(15),
    /** The first concept occurs and the second does not. */
    NEGATED(10),
    /** A concept occurs at least so often. */
    AT_LEAST(10);

    private final int percent;

    Shape(int percent) {
        this.percent = percent;
    }

    /** The shape of the rule at a place of the range 0 to 99. */
    static Shape at(int place) {
        int end = 0;
        for (Shape shape : values()) {
            end += shape.percent;
            if (place < end) {
                return shape;
            }
        }
        throw new IllegalArgumentException("No shape at " + place);
    }
}
