package org.nutgraf.engine.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {

    @Test
    void givesBackWhatIsWhole() {
        byte[] bytes = new byte[1_000];
        new Random(7).nextBytes(bytes);

        assertThat(Seal.unseal(Seal.seal(bytes))).hasValue(bytes);
        assertThat(Seal.unseal(Seal.seal(new byte[0]))).hasValue(new byte[0]);
    }

    @Test
    void findsWhatWasCutOrChanged() {
        byte[] sealed = Seal.seal("what was kept".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (int length = 0; length < sealed.length; length++) {
            assertThat(Seal.unseal(Arrays.copyOf(sealed, length))).isEmpty();
        }
        assertThat(Seal.unseal(Arrays.copyOf(sealed, sealed.length + 1))).isEmpty();
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(Seal.unseal(changed)).isEmpty();
        }
    }
}
