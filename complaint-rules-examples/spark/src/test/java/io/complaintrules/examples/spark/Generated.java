package io.complaintrules.examples.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Complaints made of the samples by a fixed seed, each with an id, a day, a sum and a province of its own; every hundredth line is bad. */
final class Generated {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> PROVINCES = List.of("浙江", "广东", "四川", "北京", "新疆");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    private Generated() {}

    /** Writes so many lines to so many files, and all of them, in their order, to {@code whole}. */
    static void write(Path folder, int lines, int files, Path whole) throws IOException {
        List<ObjectNode> samples = samples();
        Random chance = new Random(17);
        Files.createDirectories(folder);
        try (BufferedWriter all = Files.newBufferedWriter(whole)) {
            for (int file = 0; file < files; file++) {
                try (BufferedWriter part = Files.newBufferedWriter(folder.resolve("part-" + file + ".jsonl"))) {
                    for (int line = file * lines / files; line < (file + 1) * lines / files; line++) {
                        String text = line % 100 == 99
                                ? "{\"text\": 5, \"nmae\": \"PD-" + line + "\"}"
                                : varied(samples.get(line % samples.size()), line, chance);
                        part.write(text + "\n");
                        all.write(text + "\n");
                    }
                }
            }
        }
    }

    private static String varied(ObjectNode sample, int line, Random chance) {
        ObjectNode one = sample.deepCopy();
        one.put("id", "L-" + line);
        one.put("filedOn", FIRST.plusDays(chance.nextInt(84)).toString());
        int yuan = 1 + chance.nextInt(5000);
        one.put("text", one.path("text").asText().replace("198", String.valueOf(yuan)));
        if (one.get("respondent") instanceof ObjectNode respondent) {
            respondent.put("province", PROVINCES.get(chance.nextInt(PROVINCES.size())));
        }
        if (one.get("transaction") instanceof ObjectNode transaction && chance.nextBoolean()) {
            transaction.put("paid", yuan);
        }
        if (chance.nextInt(4) == 0) {
            one.remove(List.of("priorComplaint", "evidence", "losses"));
        }
        return one.toString();
    }

    private static List<ObjectNode> samples() throws IOException {
        List<ObjectNode> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../complaints"))) {
            for (Path file : files.sorted().toList()) {
                samples.add((ObjectNode) MAPPER.readTree(Files.readString(file)));
            }
        }
        return samples;
    }
}
