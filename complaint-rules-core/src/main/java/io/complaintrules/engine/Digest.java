package io.complaintrules.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in hex. */
final class Digest {
    private Digest() {}

    static String of(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The same for the same files in any order. */
    static String of(List<RuleFile> files) {
        StringBuilder all = new StringBuilder();
        files.stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(file ->
                        all.append(file.name()).append('\0').append(file.text()).append('\0'));
        return of(all.toString());
    }
}
