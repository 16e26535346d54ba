package io.complaintrules.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins what was found about competence. */
final class JurisdictionJoin {
    /** The doors that the ministry runs, commissions or guides. */
    private static final Set<String> MIIT_DOORS = Set.of("miit-appeal", "isc-platform", "comms-admin", "spam-12321");

    private JurisdictionJoin() {}

    static Jurisdiction of(List<Route> routes, List<Finding> findings) {
        List<Route> doors = routes.stream()
                .filter(route -> MIIT_DOORS.contains(route.authority()))
                .toList();
        Competence miit = doors.stream().map(Route::competence).reduce(Competence.NOT_COMPETENT, Competence::join);
        String recommended = recommended(routes);
        return new Jurisdiction(
                miit,
                doors.stream().map(Route::authority).toList(),
                recommended,
                chosen(findings),
                order(routes, recommended, findings),
                matters(findings));
    }

    /** The first competent body that is not barred, else the first that is not barred, else the first. */
    private static @Nullable String recommended(List<Route> routes) {
        return Stream.of(
                        routes.stream()
                                .filter(route -> route.status() != Status.BARRED)
                                .filter(route -> route.competence() == Competence.COMPETENT),
                        routes.stream().filter(route -> route.status() != Status.BARRED),
                        routes.stream())
                .flatMap(candidates -> candidates.limit(1))
                .map(Route::authority)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String chosen(List<Finding> findings) {
        return conclusions(findings, Conclusion.Chosen.class)
                .map(Conclusion.Chosen::authority)
                .filter(authority -> authority != null)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** What has to come before the recommended body, then that body, then what may come after it, however many steps. */
    private static List<String> order(List<Route> routes, @Nullable String recommended, List<Finding> findings) {
        if (recommended == null) {
            return List.of();
        }
        Set<Conclusion.Sequence> steps =
                conclusions(findings, Conclusion.Sequence.class).collect(Collectors.toSet());
        Set<String> open = routes.stream()
                .filter(route -> route.status() != Status.BARRED)
                .map(Route::authority)
                .collect(Collectors.toSet());
        Set<String> closed = routes.stream()
                .filter(route -> route.authority().equals(recommended))
                .flatMap(route -> route.closes().stream())
                .collect(Collectors.toSet());
        Set<String> before =
                reach(recommended, steps, Conclusion.Sequence::then, Conclusion.Sequence::first, id -> true);
        Set<String> after = reach(
                recommended,
                steps,
                Conclusion.Sequence::first,
                Conclusion.Sequence::then,
                id -> open.contains(id) && !closed.contains(id) && !before.contains(id));
        List<String> order = new ArrayList<>(sorted(before, steps));
        order.add(recommended);
        order.addAll(sorted(after, steps));
        return List.copyOf(order);
    }

    private static Set<String> reach(
            String start,
            Set<Conclusion.Sequence> steps,
            Function<Conclusion.Sequence, String> from,
            Function<Conclusion.Sequence, String> to,
            Predicate<String> wanted) {
        Set<String> reached = new TreeSet<>();
        Deque<String> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            String at = left.pop();
            steps.stream()
                    .filter(step -> from.apply(step).equals(at))
                    .map(to)
                    .filter(next -> !next.equals(start) && wanted.test(next))
                    .filter(reached::add)
                    .forEach(left::push);
        }
        return reached;
    }

    /** What nothing else in the set has to precede comes first; by id where that leaves a choice. */
    private static List<String> sorted(Set<String> ids, Set<Conclusion.Sequence> steps) {
        Set<String> left = new TreeSet<>(ids);
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(id ->
                            steps.stream().noneMatch(step -> step.then().equals(id) && left.contains(step.first())))
                    .findFirst()
                    .orElseGet(() -> left.iterator().next());
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private static List<MatterRouting> matters(List<Finding> findings) {
        Map<String, List<Conclusion.Competent>> byMatter = new LinkedHashMap<>();
        conclusions(findings, Conclusion.Competent.class)
                .sorted(Comparator.comparingInt(Conclusion.Competent::rank)
                        .thenComparing(Conclusion.Competent::matter)
                        .thenComparing(Conclusion.Competent::authority))
                .forEach(door -> byMatter.computeIfAbsent(door.matter(), matter -> new ArrayList<>())
                        .add(door));
        return byMatter.entrySet().stream()
                .map(entry -> new MatterRouting(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(Conclusion.Competent::authority)
                                .distinct()
                                .toList()))
                .toList();
    }

    private static <T extends Conclusion> Stream<T> conclusions(List<Finding> findings, Class<T> type) {
        return findings.stream()
                .map(Finding::conclusion)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
