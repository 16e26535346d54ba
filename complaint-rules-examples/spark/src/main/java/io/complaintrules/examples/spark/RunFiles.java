package io.complaintrules.examples.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Receipt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The small files beside the table: by which rules it was made, a receipt for each run, the counts and their page. */
final class RunFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final FileSystem files;
    private final Path home;

    RunFiles(String out, Configuration settings) throws IOException {
        home = new Path(out);
        files = home.getFileSystem(settings);
    }

    /**
     * Keeps by which rules the table is made, on the first run.
     *
     * @throws IllegalArgumentException when it was begun under other rules
     */
    void begin(ComplaintRules rules) throws IOException {
        Path kept = new Path(home, "rules.json");
        String now = rules(rules).toPrettyString() + "\n";
        if (!files.exists(kept)) {
            write("rules.json", now);
            return;
        }
        try (var in = files.open(kept)) {
            if (!new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(now)) {
                throw new IllegalArgumentException(
                        "OUT: its table was begun under other rules." + "\nMaybe begin another folder?");
            }
        }
    }

    /** Writes what a run did. */
    void end(ComplaintRules rules, LocalDate filedOn, Instant started, long before, List<Count> counts)
            throws IOException {
        ObjectNode receipt = rules(rules).put("filedOn", filedOn.toString());
        long all = rows(counts, "good") + rows(counts, "bad");
        receipt.put("started", started.toString()).put("ended", Instant.now().toString());
        receipt.put("rows", all).put("rowsOfThisRun", all - before).put("refused", rows(counts, "bad"));
        write("receipts/" + started.toString().replace(':', '-') + ".json", receipt.toPrettyString() + "\n");
        StringBuilder table = new StringBuilder("kind,name,rows\r\n");
        counts.forEach(count -> table.append(count.kind())
                .append(",\"")
                .append(count.name().replace("\"", "\"\""))
                .append("\",")
                .append(count.rows())
                .append("\r\n"));
        write("counts.csv", table.toString());
    }

    /** Writes a file in place of what is there. */
    void write(String name, String text) throws IOException {
        try (OutputStream to = files.create(new Path(home, name), true)) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    boolean exists(String name) throws IOException {
        return files.exists(new Path(home, name));
    }

    private static long rows(List<Count> counts, String name) {
        return counts.stream()
                .filter(count -> count.kind().equals("rows") && count.name().equals(name))
                .mapToLong(Count::rows)
                .sum();
    }

    private static ObjectNode rules(ComplaintRules rules) {
        Receipt receipt = rules.assess(Complaint.ofText("-")).receipt();
        return MAPPER.createObjectNode()
                .put("library", receipt.library())
                .put("engine", receipt.engine())
                .put("rules", receipt.rules())
                .put("law", receipt.law())
                .put("lexicon", receipt.lexicon())
                .put("lawAsOf", receipt.lawAsOf().toString());
    }
}
