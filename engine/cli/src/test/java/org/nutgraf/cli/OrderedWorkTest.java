package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void handsResultsOnInInputOrder(int jobs) {
        List<Integer> results = new ArrayList<>();

        OrderedWork.run(IntStream.range(0, 500).iterator(), jobs, input -> input * 2, results::add);

        assertThat(results)
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).map(i -> i * 2).boxed().toList());
    }

    @Test
    void aSlowFirstInputDoesNotLetTheOthersPass() {
        CountDownLatch othersDone = new CountDownLatch(3);
        List<Integer> results = new ArrayList<>();

        OrderedWork.run(
                IntStream.range(0, 4).iterator(),
                2,
                input -> {
                    if (input > 0) {
                        othersDone.countDown();
                    } else {
                        await(othersDone);
                    }
                    return input;
                },
                results::add);

        assertThat(results).containsExactly(0, 1, 2, 3);
    }

    @Test
    void neverReadsFarAheadOfWhatWasHandedOn() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        List<Integer> lead = new ArrayList<>();
        Iterator<Integer> inputs = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return read.get() < 1_000;
            }

            @Override
            public Integer next() {
                lead.add(read.incrementAndGet() - handedOn.get());
                return read.get();
            }
        };

        OrderedWork.run(inputs, 2, input -> input, result -> handedOn.incrementAndGet());

        assertThat(handedOn).hasValue(1_000);
        assertThat(lead).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(8));
    }

    @Test
    void passesOnWhatASinkThrows() {
        assertThatThrownBy(() -> OrderedWork.run(IntStream.range(0, 9).iterator(), 2, input -> input, result -> {
                    throw new IllegalStateException("pipe closed");
                }))
                .hasMessage("pipe closed");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
