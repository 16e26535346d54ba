package io.complaintrules.facts;

import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.law.Closed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The closed lists of the complaint and the facts, for checking law data against them. */
public final class ClosedLists {
    private ClosedLists() {}

    /** Returns all of them. */
    public static Closed all() {
        return new Closed(Map.of(
                Closed.LOSS_HEAD, names(LossHead.values()),
                Closed.REQUEST_KIND, names(RequestKind.values()),
                Closed.EVIDENCE_KIND, names(EvidenceKind.values()),
                Closed.AGE_BAND, names(AgeBand.values()),
                Closed.FIELD, FieldPath.all(),
                Closed.POINT,
                        names(Proves.values()).stream()
                                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
