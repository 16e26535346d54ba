package io.complaintrules.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Joins what was found about each body. */
final class RouteJoin {
    private static final Comparator<Map.Entry<String, RouteJoin>> BY_RANK = Comparator.comparingInt(
                    (Map.Entry<String, RouteJoin> entry) -> entry.getValue().rank)
            .thenComparing(Map.Entry::getKey);

    private Competence competence = Competence.NOT_COMPETENT;
    private Status status = Status.OPEN;
    private int rank = Integer.MAX_VALUE;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final TreeSet<String> rules = new TreeSet<>();
    private final TreeSet<String> closes = new TreeSet<>();

    private RouteJoin() {}

    /** Bodies that a conclusion names competent or arguable, best rank first. */
    static List<Route> routes(GoverningLaw law, List<Finding> findings) {
        Map<String, RouteJoin> joined = new TreeMap<>();
        for (Finding finding : findings) {
            for (int i = 0; i < finding.routes().size(); i++) {
                joined.computeIfAbsent(finding.routes().get(i), id -> new RouteJoin())
                        .add(finding);
            }
            if (finding.conclusion() instanceof Conclusion.Closes shut) {
                joined.computeIfAbsent(shut.by(), id -> new RouteJoin()).closes.add(shut.closed());
            }
            if (finding.conclusion() instanceof Conclusion.Dated milestone) {
                joined.computeIfAbsent(milestone.authority(), id -> new RouteJoin())
                        .date(milestone);
            }
        }
        List<Map.Entry<String, RouteJoin>> doors = new ArrayList<>(joined.size());
        for (Map.Entry<String, RouteJoin> entry : joined.entrySet()) {
            if (entry.getValue().rank < Integer.MAX_VALUE) {
                doors.add(entry);
            }
        }
        doors.sort(BY_RANK);
        List<Route> routes = new ArrayList<>(doors.size());
        for (Map.Entry<String, RouteJoin> door : doors) {
            routes.add(door.getValue().route(law, door.getKey()));
        }
        return routes;
    }

    private void add(Finding finding) {
        status = status.join(Status.of(finding.effect()));
        if (Status.of(finding.effect()) != Status.OPEN) {
            rules.add(finding.rule());
        }
        if (finding.conclusion() instanceof Conclusion.Competent door) {
            competence = competence.join(door.level());
            rank = Math.min(rank, door.rank());
            rules.add(finding.rule());
        }
    }

    private void date(Conclusion.Dated milestone) {
        LocalDate on = milestone.on();
        if (on == null) {
            return;
        }
        if (milestone.kind() == MilestoneKind.OPENS) {
            from = from == null || on.isAfter(from) ? on : from;
        } else if (milestone.kind() == MilestoneKind.CLOSES) {
            until = until == null || on.isBefore(until) ? on : until;
        }
    }

    private Route route(GoverningLaw law, String authority) {
        return Route.of(
                law.book().authority(authority),
                competence,
                status,
                from != null && from.isAfter(law.on(Governs.FILING)) ? from : null,
                until,
                List.copyOf(closes),
                List.copyOf(rules));
    }
}
