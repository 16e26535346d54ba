package io.complaintrules.reading;

import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Shows;
import io.complaintrules.facts.ProofFacts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The evidence as a whole. */
final class ProofReader {
    private static final Set<EvidenceKind> IMAGES =
            EnumSet.of(EvidenceKind.SCREENSHOT, EvidenceKind.RECORDING, EvidenceKind.VIDEO, EvidenceKind.CHAT);
    private static final Set<EvidenceKind> DEALINGS =
            EnumSet.of(EvidenceKind.ORDER, EvidenceKind.PAYMENT, EvidenceKind.INVOICE, EvidenceKind.CONTRACT);
    private static final Set<Shows> ANCHORS = EnumSet.of(Shows.ACCOUNT, Shows.TIME, Shows.URL);

    private ProofReader() {}

    static ProofFacts read(List<Evidence> items) {
        return new ProofFacts(
                items.size(),
                items.stream().anyMatch(item -> IMAGES.contains(item.kind())),
                items.stream()
                        .anyMatch(item ->
                                IMAGES.contains(item.kind()) && item.shows().containsAll(ANCHORS)),
                items.stream().anyMatch(ProofReader::isDealing),
                items.stream()
                        .anyMatch(item -> item.kind() == EvidenceKind.TICKET
                                || item.proves().contains(Proves.PRIOR_COMPLAINT)
                                || item.proves().contains(Proves.ANSWER)),
                items.stream().anyMatch(ProofReader::isPreserved),
                items.stream().anyMatch(item -> item.kind() == EvidenceKind.USER_REVIEWS));
    }

    static boolean isDealing(Evidence item) {
        return DEALINGS.contains(item.kind());
    }

    private static boolean isPreserved(Evidence item) {
        return item.kind() == EvidenceKind.NOTARY
                || item.kind() == EvidenceKind.POLICE_RECEIPT
                || (item.preservation() != null && item.preservation() != Preservation.NONE);
    }
}
