package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.ElsewhereFacts;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which other bodies have the dispute. */
final class ElsewhereReader {
    /** Not administrative organs: these have answers of their own, or are no organ at all. */
    private static final Set<String> OTHER = Set.of(
            "miit-appeal", "court", "arbitration", "consumer-association", "samr-12315", "isc-platform", "company");

    private ElsewhereReader() {}

    static ElsewhereFacts read(Complaint complaint) {
        List<Proceeding> all = complaint.proceedings();
        return new ElsewhereFacts(
                taken(all, "miit-appeal"::equals),
                taken(all, "court"::equals),
                taken(all, "arbitration"::equals),
                taken(all, "consumer-association"::equals),
                taken(all, "samr-12315"::equals),
                taken(all, forum -> !OTHER.contains(forum)),
                all == null
                        ? Answer.UNKNOWN
                        : Answer.of(all.stream().anyMatch(one -> one.status() == ProceedingStatus.FILED)));
    }

    private static Answer taken(@org.jspecify.annotations.Nullable List<Proceeding> all, Predicate<String> forum) {
        if (all == null) {
            return Answer.UNKNOWN;
        }
        return Answer.of(all.stream()
                .filter(one -> one.forum() != null && forum.test(one.forum()))
                .anyMatch(one -> one.status() != ProceedingStatus.FILED));
    }
}
