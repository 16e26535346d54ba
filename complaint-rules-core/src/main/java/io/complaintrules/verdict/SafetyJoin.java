package io.complaintrules.verdict;

import io.complaintrules.law.HelpLine;
import io.complaintrules.law.LawBook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what was found about danger. */
final class SafetyJoin {
    private SafetyJoin() {}

    static @Nullable Safety of(LawBook law, List<Finding> findings) {
        List<Safety.Concern> concerns = new ArrayList<>(0);
        List<String> numbers = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.InDanger danger) {
                concerns.add(new Safety.Concern(danger.kind(), finding.message(), finding.spans()));
                numbers.addAll(danger.calls());
            }
        }
        if (concerns.isEmpty()) {
            return null;
        }
        List<HelpLine> calls = law.helpLines().stream()
                .filter(line -> numbers.contains(line.number()))
                .toList();
        return new Safety(concerns, calls, law.safetyNotice());
    }
}
