package io.complaintrules.verdict;

import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Seat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Joins what was found about competence. */
final class JurisdictionJoin {
    private static final Comparator<Conclusion.Competent> BY_RANK = Comparator.comparingInt(Conclusion.Competent::rank)
            .thenComparing(Conclusion.Competent::matter)
            .thenComparing(Conclusion.Competent::authority);

    private final LawBook law;
    private final List<Route> routes;
    private final Conclusions conclusions;
    private final Set<String> inDoubt;

    private JurisdictionJoin(LawBook law, List<Route> routes, Conclusions conclusions, Set<String> inDoubt) {
        this.law = law;
        this.routes = routes;
        this.conclusions = conclusions;
        this.inDoubt = inDoubt;
    }

    /** Joins; {@code inDoubt} are the bodies that what was only read would shut. */
    static Jurisdiction of(LawBook law, List<Route> routes, Conclusions conclusions, Set<String> inDoubt) {
        return new JurisdictionJoin(law, routes, conclusions, inDoubt).jurisdiction();
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
        for (Conclusion.Chosen one : conclusions.all(Conclusion.Chosen.class)) {
            String authority = one.authority();
            if (authority != null && (first == null || authority.compareTo(first) < 0)) {
                first = authority;
            }
        }
        return first;
    }

    /** What has to come before the recommended body, then that body, then what may come after it, however many steps. */
    private List<String> order(Route recommended) {
        Set<String> open = new HashSet<>();
        for (Route route : routes) {
            if (route.status() != Status.BARRED) {
                open.add(route.authority());
            }
        }
        recommended.closes().forEach(open::remove);
        open.removeAll(inDoubt);
        Set<String> before = reach(recommended.authority(), false, null);
        before.removeAll(inDoubt);
        open.removeAll(before);
        List<String> order = new ArrayList<>();
        sort(before, order);
        order.add(recommended.authority());
        sort(reach(recommended.authority(), true, open), order);
        return order;
    }

    /** Where the steps lead from a body, forward or back, over bodies of {@code within} only where that is given. */
    private Set<String> reach(String start, boolean forward, @Nullable Set<String> within) {
        Set<String> reached = new TreeSet<>();
        Deque<String> left = new ArrayDeque<>(4);
        left.push(start);
        while (!left.isEmpty()) {
            String at = left.pop();
            for (Conclusion.Sequence step : conclusions.all(Conclusion.Sequence.class)) {
                String from = forward ? step.first() : step.then();
                String to = forward ? step.then() : step.first();
                if (from.equals(at)
                        && !to.equals(start)
                        && (within == null || within.contains(to))
                        && reached.add(to)) {
                    left.push(to);
                }
            }
        }
        return reached;
    }

    /** What nothing else in the set has to precede comes first; by id where that leaves a choice. */
    private void sort(Set<String> ids, List<String> into) {
        while (!ids.isEmpty()) {
            String next = null;
            for (String id : ids) {
                if (next == null && isFree(id, ids)) {
                    next = id;
                }
            }
            String taken = next == null ? ids.iterator().next() : next;
            into.add(taken);
            ids.remove(taken);
        }
    }

    private boolean isFree(String id, Set<String> left) {
        for (Conclusion.Sequence step : conclusions.all(Conclusion.Sequence.class)) {
            if (step.then().equals(id) && left.contains(step.first())) {
                return false;
            }
        }
        return true;
    }

    private List<MatterRouting> matters() {
        List<Conclusion.Competent> doors = new ArrayList<>(conclusions.all(Conclusion.Competent.class));
        doors.sort(BY_RANK);
        Map<String, List<String>> byMatter = new LinkedHashMap<>();
        for (Conclusion.Competent door : doors) {
            List<String> bodies = byMatter.computeIfAbsent(door.matter(), matter -> new ArrayList<>(4));
            if (!bodies.contains(door.authority())) {
                bodies.add(door.authority());
            }
        }
        List<MatterRouting> routings = new ArrayList<>(byMatter.size());
        byMatter.forEach((matter, bodies) -> routings.add(new MatterRouting(matter, bodies)));
        return routings;
    }
}
