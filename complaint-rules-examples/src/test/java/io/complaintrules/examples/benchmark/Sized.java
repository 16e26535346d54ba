package io.complaintrules.examples.benchmark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.json.ComplaintJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A complaint of a size, and rules of a kind, as the benchmarks take them. */
final class Sized {
    private static final Path ORDINARY = Path.of("complaints/3-mobile-charge-four-months-ago.json");

    private Sized() {}

    /** An ordinary complaint, its text and its evidence repeated or cut. */
    static Complaint complaint(int characters, int evidence) throws IOException {
        Complaint one = ComplaintJson.read(ORDINARY);
        StringBuilder text = new StringBuilder(String.valueOf(one.text()));
        while (text.length() < characters) {
            text.append(one.text());
        }
        List<Evidence> items = new ArrayList<>(one.evidence());
        for (int i = items.size(); i < evidence; i++) {
            items.add(one.evidence().get(0).toBuilder().id("more-" + i).build());
        }
        return one.toBuilder()
                .text(text.substring(0, characters))
                .evidence(items.subList(0, evidence))
                .build();
    }

    /** The bundled rules, or with {@code joining} these under a folder whose rule joins facts: every assessment has a session then. */
    static ComplaintRules rules(String kind) throws IOException {
        return kind.equals("joining")
                ? ComplaintRules.builder().overlay(joining()).build()
                : ComplaintRules.standard();
    }

    static Path joining() throws IOException {
        Path folder = Files.createTempDirectory("joining");
        Path rule = Files.createDirectories(folder.resolve("rules")).resolve("join.drl");
        Files.writeString(
                rule,
                """
                rule "benchmark.notarised-and-complained"
                  @area( EVIDENCE )
                  @zh( "已公证的证据和先前的投诉都在" )
                  @en( "There is a notarised item, and a complaint to the company" )
                when
                  Case( prior.complained == Answer.YES )
                  Exhibit( kind == EvidenceKind.NOTARY )
                then
                  findings.raise();
                end
                """);
        rule.toFile().deleteOnExit();
        return folder;
    }
}
