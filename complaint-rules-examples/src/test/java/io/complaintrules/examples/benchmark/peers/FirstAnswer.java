package io.complaintrules.examples.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A whole program that decides one case by a table of norms: started by a script, which times it from the start of the JVM. It
 * prints how many norms hold and, where the system tells, the most memory that the process had.
 */
final class FirstAnswer {
    private FirstAnswer() {}

    /**
     * Decides, or writes what the other calls read.
     *
     * @param args an engine and a file with the norms; or {@code norms} and a folder, which gets that file and the same norms as rules
     */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        if (args[0].equals("norms")) {
            List<Norm> norms = Norms.ofTheRules();
            Files.createDirectories(path.resolve("rules"));
            Files.write(
                    path.resolve("norms.tsv"), norms.stream().map(Norm::line).toList());
            Files.writeString(path.resolve("rules/norms.drl"), Library.drl(norms));
        } else {
            Peer peer = Peer.Kind.valueOf(args[0]).of(Norms.read(path));
            int found = peer.decide(Cases.seeded(17, 1).get(0)).size();
            System.out.println(found + " " + peak());
        }
    }

    /** In kB, as Linux counts it. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.isReadable(status)
                ? "0"
                : Files.readString(status).replaceAll("(?s).*VmHWM:\\s*(\\d+) kB.*", "$1");
    }
}
