package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.Matter;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a complaint is about. */
final class MatterReader {
    private final LawBook law;

    MatterReader(LawBook law) {
        this.law = law;
    }

    RespondentKind kindOf(@Nullable String name, @Nullable String product, Reading reading) {
        return RespondentKind.UNIDENTIFIED;
    }

    List<Matter> read(Complaint complaint, Reading reading, RespondentKind respondent) {
        Map<String, Integer> strength = new TreeMap<>();
        Map<String, List<Span>> spans = new TreeMap<>();
        for (Hit hit : reading.hits()) {
            String matter = hit.phrase().matter();
            if (matter != null) {
                strength.merge(matter, hit.phrase().weight(), Integer::sum);
                spans.computeIfAbsent(matter, id -> new ArrayList<>()).add(new Span(hit.start(), hit.end()));
            }
        }
        Set<String> ids = new LinkedHashSet<>(complaint.matters());
        strength.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -strength.getOrDefault(id, 0))
                        .thenComparing(id -> id))
                .forEach(ids::add);
        List<Matter> matters = new ArrayList<>();
        for (String id : ids) {
            law.findMatter(id).ifPresent(kind -> {
                var owner = kind.ownerFor(respondent.name());
                if (owner != null) {
                    matters.add(new Matter(
                            id,
                            kind.family(),
                            kind.limit() == io.complaintrules.law.Matter.Limit.CHARGE,
                            kind.emergency(),
                            strength.getOrDefault(id, 0),
                            complaint.matters().contains(id),
                            matters.isEmpty(),
                            owner.primary(),
                            owner.also(),
                            spans.getOrDefault(id, List.of())));
                }
            });
        }
        return matters;
    }
}
