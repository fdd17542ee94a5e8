package org.nutgraf.engine.internal.rulebase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Keys and seals: SHA-256 over several texts, and bytes that prove to be whole. */
final class Sha256 {

    private static final int LENGTH = 32;

    private Sha256() {}

    /** A hexadecimal digest; each part goes in with its length, so that no two lists of parts run together. */
    static String of(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bytes with their digest in front. */
    static byte[] seal(byte[] bytes) {
        return ByteBuffer.allocate(LENGTH + bytes.length)
                .put(digest().digest(bytes))
                .put(bytes)
                .array();
    }

    /** What was sealed; empty when anything in it changed. */
    static Optional<byte[]> unseal(byte[] sealed) {
        if (sealed.length < LENGTH) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOfRange(sealed, LENGTH, sealed.length);
        boolean whole = Arrays.equals(digest().digest(bytes), Arrays.copyOf(sealed, LENGTH));
        return whole ? Optional.of(bytes) : Optional.empty();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
