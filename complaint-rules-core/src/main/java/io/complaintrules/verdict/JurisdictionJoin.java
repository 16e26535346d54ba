package io.complaintrules.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What has to come before the recommended body, then that body, then what may come after it. */
    private static List<String> order(List<Route> routes, @Nullable String recommended, List<Finding> findings) {
        if (recommended == null) {
            return List.of();
        }
        Set<String> order = new LinkedHashSet<>();
        List<Conclusion.Sequence> sequences = conclusions(findings, Conclusion.Sequence.class)
                .sorted(Comparator.comparing(Conclusion.Sequence::first).thenComparing(Conclusion.Sequence::then))
                .toList();
        sequences.stream()
                .filter(sequence -> sequence.then().equals(recommended))
                .map(Conclusion.Sequence::first)
                .forEach(order::add);
        order.add(recommended);
        sequences.stream()
                .filter(sequence -> sequence.first().equals(recommended))
                .map(Conclusion.Sequence::then)
                .filter(then -> routes.stream()
                        .anyMatch(route -> route.authority().equals(then) && route.status() != Status.BARRED))
                .forEach(order::add);
        return List.copyOf(order);
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
