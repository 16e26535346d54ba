package io.complaintrules.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what was found about each body. */
final class RouteJoin {
    private final String authority;
    private Competence competence = Competence.NOT_COMPETENT;
    private Status status = Status.OPEN;
    private int rank = Integer.MAX_VALUE;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final List<String> rules = new ArrayList<>();
    private final List<String> closes = new ArrayList<>();

    private RouteJoin(String authority) {
        this.authority = authority;
    }

    /** Bodies that a conclusion names competent or arguable, best rank first. */
    static List<Route> routes(GoverningLaw law, List<Finding> findings) {
        List<RouteJoin> joined = new ArrayList<>();
        for (Finding finding : findings) {
            for (int i = 0; i < finding.routes().size(); i++) {
                of(finding.routes().get(i), joined).add(finding);
            }
            if (finding.conclusion() instanceof Conclusion.Closes shut) {
                Ids.add(of(shut.by(), joined).closes, shut.closed());
            }
            if (finding.conclusion() instanceof Conclusion.Dated milestone) {
                of(milestone.authority(), joined).date(milestone);
            }
        }
        joined.sort(RouteJoin::byRank);
        List<Route> routes = new ArrayList<>(joined.size());
        for (RouteJoin door : joined) {
            if (door.rank < Integer.MAX_VALUE) {
                routes.add(door.route(law));
            }
        }
        return routes;
    }

    private static int byRank(RouteJoin one, RouteJoin other) {
        return Orders.then(Integer.compare(one.rank, other.rank), one.authority.compareTo(other.authority));
    }

    private static RouteJoin of(String authority, List<RouteJoin> joined) {
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i).authority.equals(authority)) {
                return joined.get(i);
            }
        }
        RouteJoin one = new RouteJoin(authority);
        joined.add(one);
        return one;
    }

    private void add(Finding finding) {
        status = status.join(Status.of(finding.effect()));
        if (Status.of(finding.effect()) != Status.OPEN) {
            Ids.add(rules, finding.rule());
        }
        if (finding.conclusion() instanceof Conclusion.Competent door) {
            competence = competence.join(door.level());
            rank = Math.min(rank, door.rank());
            Ids.add(rules, finding.rule());
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

    private Route route(GoverningLaw law) {
        return Route.of(
                law.book().authority(authority),
                competence,
                status,
                from != null && from.isAfter(law.on(Governs.FILING)) ? from : null,
                until,
                closes,
                rules);
    }
}
