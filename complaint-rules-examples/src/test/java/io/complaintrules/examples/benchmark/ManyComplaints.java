package io.complaintrules.examples.benchmark;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes as many complaints as one likes, one a line: those of this repository over and over, no two with the same text and id. */
final class ManyComplaints {
    private ManyComplaints() {}

    /**
     * Writes them to the standard output.
     *
     * @param args how many
     */
    public static void main(String[] args) throws IOException {
        List<Complaint> some = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("complaints"))) {
            for (Path file : files.sorted().toList()) {
                some.add(ComplaintJson.read(file));
            }
        }
        long count = Long.parseLong(args[0]);
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        for (long i = 0; i < count; i++) {
            Complaint one = some.get((int) (i % some.size()));
            out.println(ComplaintJson.write(one.toBuilder()
                    .id("many-" + i)
                    .text(one.text() + "工单号" + i + "。")
                    .build()));
        }
        out.flush();
    }
}
