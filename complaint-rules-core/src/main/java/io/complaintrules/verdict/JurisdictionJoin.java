package io.complaintrules.verdict;

import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Seat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what was found about competence. */
final class JurisdictionJoin {
    private final LawBook law;
    private final List<Route> routes;
    private final List<Finding> findings;
    private final List<Conclusion.Sequence> steps;
    private final List<String> inDoubt;

    private JurisdictionJoin(LawBook law, List<Route> routes, List<Finding> findings, List<String> inDoubt) {
        this.law = law;
        this.routes = routes;
        this.findings = findings;
        this.steps = Conclusions.of(Conclusion.Sequence.class, findings);
        this.inDoubt = inDoubt;
    }

    /** Joins; {@code inDoubt} are the bodies that what was only read would shut. */
    static Jurisdiction of(LawBook law, List<Route> routes, List<Finding> findings, List<String> inDoubt) {
        return new JurisdictionJoin(law, routes, findings, inDoubt).jurisdiction();
    }

    private Jurisdiction jurisdiction() {
        Competence best = Competence.NOT_COMPETENT;
        Competence appeal = null;
        List<String> doors = new ArrayList<>(4);
        for (Route route : routes) {
            Authority body = law.authority(route.authority());
            if (body.ministry()) {
                best = best.join(route.competence());
                appeal = body.seat() == Seat.CARRIER_APPEAL ? route.competence() : appeal;
                doors.add(route.authority());
            }
        }
        Route recommended = recommended();
        return new Jurisdiction(
                appeal == null ? best : appeal,
                doors,
                recommended == null ? null : recommended.authority(),
                chosen(),
                recommended == null ? List.of() : order(recommended),
                matters());
    }

    /**
     * The first competent body that is not barred, best one that nothing read would bar; else the first that is not barred, else the
     * first.
     */
    private @Nullable Route recommended() {
        Route open = null;
        Route doubtful = null;
        for (Route route : routes) {
            if (route.status() != Status.BARRED) {
                boolean competent = route.competence() == Competence.COMPETENT;
                if (competent && !inDoubt.contains(route.authority())) {
                    return route;
                }
                doubtful = doubtful == null && competent ? route : doubtful;
                open = open == null ? route : open;
            }
        }
        Route next = doubtful == null ? open : doubtful;
        return next != null || routes.isEmpty() ? next : routes.get(0);
    }

    private @Nullable String chosen() {
        String first = null;
        for (Finding finding : findings) {
            String authority = finding.conclusion() instanceof Conclusion.Chosen one ? one.authority() : null;
            if (authority != null && (first == null || authority.compareTo(first) < 0)) {
                first = authority;
            }
        }
        return first;
    }

    /** What has to come before the recommended body, then that body, then what may come after it, however many steps. */
    private List<String> order(Route recommended) {
        List<String> open = new ArrayList<>();
        for (Route route : routes) {
            if (route.status() != Status.BARRED) {
                open.add(route.authority());
            }
        }
        open.removeAll(recommended.closes());
        open.removeAll(inDoubt);
        List<String> before = reach(recommended.authority(), false, null);
        before.removeAll(inDoubt);
        open.removeAll(before);
        List<String> order = new ArrayList<>();
        sort(before, order);
        order.add(recommended.authority());
        sort(reach(recommended.authority(), true, open), order);
        return order;
    }

    /** Where the steps lead from a body, forward or back, over bodies of {@code within} only where that is given. */
    private List<String> reach(String start, boolean forward, @Nullable List<String> within) {
        List<String> reached = new ArrayList<>();
        reach(start, forward, within, reached);
        reached.remove(start);
        return reached;
    }

    private void reach(String at, boolean forward, @Nullable List<String> within, List<String> reached) {
        for (Conclusion.Sequence step : steps) {
            String from = forward ? step.first() : step.then();
            String to = forward ? step.then() : step.first();
            if (from.equals(at) && (within == null || within.contains(to)) && Ids.add(reached, to)) {
                reach(to, forward, within, reached);
            }
        }
    }

    /** What nothing else of them has to precede comes first; by id where that leaves a choice. */
    private void sort(List<String> ids, List<String> into) {
        while (!ids.isEmpty()) {
            String next = null;
            for (String id : ids) {
                if (next == null && isFree(id, ids)) {
                    next = id;
                }
            }
            String taken = next == null ? ids.get(0) : next;
            into.add(taken);
            ids.remove(taken);
        }
    }

    private boolean isFree(String id, List<String> left) {
        for (Conclusion.Sequence step : steps) {
            if (step.then().equals(id) && left.contains(step.first())) {
                return false;
            }
        }
        return true;
    }

    private List<MatterRouting> matters() {
        List<Conclusion.Competent> doors = Conclusions.of(Conclusion.Competent.class, findings);
        doors.sort(Orders::byRank);
        List<String> matters = new ArrayList<>();
        for (Conclusion.Competent door : doors) {
            Ids.append(matters, door.matter());
        }
        List<MatterRouting> routings = new ArrayList<>(matters.size());
        for (String matter : matters) {
            routings.add(new MatterRouting(matter, bodies(doors, matter)));
        }
        return routings;
    }

    private static List<String> bodies(List<Conclusion.Competent> doors, String matter) {
        List<String> bodies = new ArrayList<>();
        for (Conclusion.Competent door : doors) {
            if (door.matter().equals(matter)) {
                Ids.append(bodies, door.authority());
            }
        }
        return bodies;
    }
}
