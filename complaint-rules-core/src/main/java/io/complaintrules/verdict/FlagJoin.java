package io.complaintrules.verdict;

import io.complaintrules.verdict.LanguageReview.Flag;
import java.util.ArrayList;
import java.util.List;

/** Joins what was flagged: no two flags touch the same words. */
final class FlagJoin {
    private FlagJoin() {}

    static List<Flag> of(List<Finding> findings) {
        List<Flag> flags = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Flagged flag) {
                for (Span span : finding.spans()) {
                    flags.add(new Flag(
                            span.start(),
                            span.end(),
                            flag.category(),
                            flag.severity(),
                            flag.neutral(),
                            finding.rule(),
                            finding.message()));
                }
            }
        }
        flags.sort(Orders::firstInText);
        return merged(flags);
    }

    private static List<Flag> merged(List<Flag> sorted) {
        List<Flag> apart = new ArrayList<>(sorted.size());
        for (Flag flag : sorted) {
            int last = apart.size() - 1;
            if (last >= 0 && flag.start() < apart.get(last).end()) {
                apart.set(last, joined(apart.get(last), flag));
            } else {
                apart.add(flag);
            }
        }
        return apart;
    }

    /** The words of both; what is said of them is said by the graver, by the earlier of two alike. */
    private static Flag joined(Flag one, Flag next) {
        Flag speaks = next.severity() > one.severity() ? next : one;
        int end = Math.max(one.end(), next.end());
        boolean whole = speaks.start() == one.start() && speaks.end() == end;
        return new Flag(
                one.start(),
                end,
                speaks.category(),
                speaks.severity(),
                whole ? speaks.neutral() : null,
                speaks.rule(),
                speaks.message());
    }
}
