package io.complaintrules.rules.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.law.LawBook;
import io.complaintrules.rules.PastWaits;
import io.complaintrules.rules.StandardRules;
import io.complaintrules.rules.space.NormTable.Does;
import io.complaintrules.rules.space.RecourseTable.Recourse;
import io.complaintrules.rules.space.Situation.Doors;
import io.complaintrules.rules.space.Situation.Prior;
import io.complaintrules.rules.space.Situation.Recurs;
import io.complaintrules.rules.space.Situation.When;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.VerdictJoin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdmissibilitySpaceTest {
    private static final int THREADS = 2;
    private static final int SHOWN = 5;
    static final Set<String> FILES = Set.of(
            "jurisdiction.drl",
            "miit-appeal.drl",
            "samr-12315.drl",
            "isc-platform.drl",
            "payment.drl",
            "court.drl",
            "police.drl",
            "content.drl",
            "order.drl",
            "follow-up.drl",
            "channel.drl");

    /** Of each of these groups exactly one rule speaks, whatever the facts: no gap and no conflict within a norm. */
    private static final Map<String, Set<String>> PARTITIONS = Map.of(
            "Order 35 art. 11(1)",
            Set.of(
                    "miit-appeal.charge-dispute-too-old",
                    "miit-appeal.charge-dispute-recurs",
                    "miit-appeal.charge-dispute-last-charge-unknown",
                    "miit-appeal.charge-dispute-seems-to-recur",
                    "miit-appeal.other-dispute-goes-on",
                    "miit-appeal.other-dispute-last-time-unknown",
                    "miit-appeal.charge-dispute-seems-too-old",
                    "miit-appeal.charge-dispute-last-day",
                    "miit-appeal.charge-dispute-day-uncountable",
                    "miit-appeal.charge-dispute-in-time",
                    "miit-appeal.kind-of-dispute-unknown",
                    "miit-appeal.other-dispute-too-old",
                    "miit-appeal.other-dispute-seems-too-old",
                    "miit-appeal.other-dispute-last-day",
                    "miit-appeal.other-dispute-day-uncountable",
                    "miit-appeal.other-dispute-in-time",
                    "miit-appeal.charge-dispute-seems-in-time",
                    "miit-appeal.other-dispute-seems-in-time",
                    "miit-appeal.day-of-occurrence-unknown"),
            "Order 35 art. 10(4)",
            Set.of(
                    "miit-appeal.not-yet-complained",
                    "miit-appeal.prior-complaint-unknown",
                    "miit-appeal.prior-complaint-to-confirm",
                    "miit-appeal.company-still-has-time",
                    "miit-appeal.company-time-ends-on-a-day-off",
                    "miit-appeal.company-silent",
                    "miit-appeal.day-of-prior-complaint-unknown",
                    "miit-appeal.answer-unknown",
                    "miit-appeal.satisfied-with-answer",
                    "miit-appeal.unsatisfactory-answer"),
            "SAMR art. 16(4)",
            Set.of(
                    "samr-12315.over-three-years",
                    "samr-12315.three-years-last-day",
                    "samr-12315.three-years-recurs",
                    "samr-12315.three-years-seem-over",
                    "samr-12315.within-three-years",
                    "samr-12315.day-of-discovery-unknown"));

    private final LawBook law = LawBook.load(Path.of("law"));
    private final RuleBase rules = RuleBase.load(StandardRules.class.getClassLoader());
    private final SituationFacts facts = new SituationFacts(law);

    /** What one thread found. */
    private record Share(
            int cases, Set<String> fired, List<String> gaps, List<String> conflicts, List<String> disagreements) {
        Share() {
            this(0, new TreeSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        static Share sum(Share one, Share other) {
            Share sum = new Share(one.cases + other.cases, one.fired, one.gaps, one.conflicts, one.disagreements);
            sum.fired.addAll(other.fired);
            sum.gaps.addAll(other.gaps);
            sum.conflicts.addAll(other.conflicts);
            sum.disagreements.addAll(other.disagreements);
            return sum;
        }
    }

    @Test
    void rules_and_a_second_reading_of_the_norms_agree_on_every_case() throws InterruptedException, ExecutionException {
        Share all = new Share();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Share>> shares = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                shares.add(() -> share(first));
            }
            for (Future<Share> share : threads.invokeAll(shares)) {
                all = Share.sum(all, share.get());
            }
        } finally {
            threads.shutdown();
        }
        Set<String> mine = rules.rules().stream()
                .filter(rule -> !rule.derives() && FILES.contains(rule.file()))
                .map(RuleEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unreachable = new TreeSet<>(mine);
        unreachable.removeAll(all.fired);
        System.out.println("admissibility space: " + all.cases + " cases, " + mine.size() + " rules, " + all.gaps.size()
                + " gaps, " + all.conflicts.size() + " conflicts, " + all.disagreements.size() + " disagreements, "
                + unreachable.size() + " unreachable rules");
        assertThat(shown(all.gaps)).as("gaps").isEmpty();
        assertThat(shown(all.conflicts)).as("conflicts").isEmpty();
        assertThat(shown(all.disagreements)).as("disagreements").isEmpty();
        assertThat(unreachable).as("unreachable rules").isEmpty();
        assertThat(all.cases).isGreaterThanOrEqualTo(100_000);
    }

    private static List<String> shown(List<String> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private Share share(int first) {
        Share share = new Share();
        int cases = 0;
        for (int number = first; number < Space.SIZE; number += THREADS) {
            check(Space.at(number), share);
            cases++;
        }
        return Share.sum(new Share(cases, share.fired, share.gaps, share.conflicts, share.disagreements), new Share());
    }

    private void check(Situation situation, Share share) {
        LocalDate filedOn = SituationFacts.filedOn(situation);
        GoverningLaw governing = new GoverningLaw(law, Map.of(Governs.FILING, filedOn));
        CaseFile file = facts.of(situation);
        List<Finding> findings = rules.run(file.facts(), governing, 10_000);
        findings.forEach(finding -> share.fired.add(finding.rule()));
        partitions(situation, findings, share);
        Verdict verdict = VerdictJoin.join(null, governing, findings, receipt(governing));
        PastWaits.of(verdict, filedOn).forEach(wait -> share.disagreements.add(wait + " in " + situation));
        Map<String, List<String>> read = NormTable.read(situation);
        Set<String> doors = doors(situation);
        Set<String> routes = verdict.routes().stream().map(Route::authority).collect(Collectors.toSet());
        if (!routes.equals(doors) || routes.size() != verdict.routes().size()) {
            share.gaps.add("routes " + routes + " in " + situation);
        }
        for (Route route : verdict.routes()) {
            List<String> expected = read.getOrDefault(route.authority(), List.of());
            List<String> found = effects(verdict.findings(), route.authority());
            if (!found.equals(expected) || status(NormTable.worst(expected)) != route.status()) {
                share.disagreements.add(route.authority() + ": rules " + found + " " + route.status() + ", table "
                        + expected + " in " + situation);
            }
        }
        List<String> recourse = RecourseTable.read(situation, filedOn);
        if (!recourse.equals(recourse(verdict.findings()))) {
            share.disagreements.add(
                    "recourse: rules " + recourse(verdict.findings()) + ", table " + recourse + " in " + situation);
        }
        String recommended = recommended(situation, read);
        if (!recommended.equals(verdict.jurisdiction().recommended())) {
            share.disagreements.add("recommended " + verdict.jurisdiction().recommended() + ", table " + recommended
                    + " in " + situation);
        }
    }

    private static void partitions(Situation situation, List<Finding> findings, Share share) {
        if (situation.doors() == Doors.LABOUR) {
            return;
        }
        PARTITIONS.forEach((norm, group) -> {
            if (norm.startsWith("SAMR") && NormTable.reported(situation)) {
                return;
            }
            long speaking =
                    findings.stream().map(Finding::rule).filter(group::contains).count();
            if (speaking == 0) {
                share.gaps.add(norm + " in " + situation);
            } else if (speaking > 1) {
                share.conflicts.add(norm + " in " + situation);
            }
        });
    }

    private static Set<String> doors(Situation situation) {
        Set<String> doors = new TreeSet<>(SituationFacts.doors(situation));
        if (situation.emergency()) {
            doors.add("police");
        }
        if (situation.doors() != Doors.LABOUR) {
            doors.add("court");
        }
        if (situation.doors() != Doors.LABOUR && notComplained(situation)) {
            doors.add("company");
        }
        return doors;
    }

    private static boolean notComplained(Situation situation) {
        return situation.prior() == Prior.NOT_MADE
                || situation.prior() == Prior.UNSAID
                || situation.prior() == Prior.FROM_TEXT;
    }

    private static boolean seemsTooLate(String body, Situation situation) {
        return switch (body) {
            case "miit-appeal" -> seemsTooOld(situation);
            case "samr-12315" ->
                situation.known() == When.SEEMS_LATE
                        && (situation.recurs() == Recurs.NEVER || situation.recurs() == Recurs.UNSAID)
                        && !NormTable.reported(situation);
            default -> false;
        };
    }

    /** By what the text says, or as long as nobody says whether it recurs, the limit of the appeal has run out. */
    private static boolean seemsTooOld(Situation situation) {
        boolean shorter = situation.recurs() == Recurs.NEVER
                || situation.recurs() == Recurs.UNSAID
                || situation.recurs() == Recurs.INSIDE_THE_LONGER;
        boolean longer = shorter && situation.recurs() != Recurs.INSIDE_THE_LONGER;
        boolean unsaid = situation.recurs() == Recurs.UNSAID;
        return switch (situation.kind()) {
            case CHARGES ->
                (shorter && situation.charge() == When.SEEMS_LATE) || (unsaid && situation.charge() == When.LATE);
            case SEEMS_CHARGES -> seemsTooOld(situation, longer, unsaid) || (shorter && seemsOverFiveMonths(situation));
            default -> seemsTooOld(situation, longer, unsaid);
        };
    }

    private static boolean seemsTooOld(Situation situation, boolean longer, boolean unsaid) {
        return (longer && situation.other() == When.SEEMS_LATE) || (unsaid && situation.other() == When.LATE);
    }

    private static boolean seemsOverFiveMonths(Situation situation) {
        return switch (situation.charge()) {
            case SEEMS_LATE -> situation.other() != When.SEEMS_LATE;
            case LATE, DAY_OFF, NO_TABLE -> situation.other() == When.IN_TIME;
            default -> false;
        };
    }

    /** The first body that takes the matter for certain and does not refuse; in an emergency the police. */
    private static String recommended(Situation situation, Map<String, List<String>> read) {
        if (situation.emergency()) {
            return "police";
        }
        List<String> bodies = new ArrayList<>(SituationFacts.doors(situation));
        if (situation.doors() != Doors.LABOUR) {
            bodies.add("court");
        }
        if (situation.doors() != Doors.LABOUR && notComplained(situation)) {
            bodies.add("company");
        }
        List<String> taking = bodies.stream()
                .filter(body -> NormTable.worst(read.getOrDefault(body, List.of())) != Does.REFUSE)
                .toList();
        List<String> certain = taking.stream()
                .filter(body -> !(situation.online() && body.equals("miit-appeal")))
                .toList();
        return Stream.of(
                        certain.stream().filter(body -> !seemsTooLate(body, situation)),
                        certain.stream(),
                        taking.stream(),
                        bodies.stream())
                .flatMap(some -> some.limit(1))
                .findFirst()
                .orElseThrow();
    }

    /** What the findings tell to do against a body that does not decide, by what they cite and whether they name a day. */
    private static List<String> recourse(List<Finding> findings) {
        return findings.stream()
                .flatMap(AdmissibilitySpaceTest::recourse)
                .sorted()
                .toList();
    }

    private static Stream<String> recourse(Finding finding) {
        if (finding.effect() == Effect.INFO) {
            return Stream.empty();
        }
        Set<String> cited =
                finding.citations().stream().map(Citation::provision).collect(Collectors.toSet());
        String regulation = cited.contains("reconsideration-regulation-2026/24")
                ? " 2026"
                : cited.contains("reconsideration-regulation-2007/16") ? " 2007" : "";
        boolean day = finding.conclusion() instanceof Conclusion.Dated;
        if (cited.contains("administrative-reconsideration-law/11")) {
            return Stream.of((day ? Recourse.RECONSIDER : Recourse.KNOW) + regulation);
        } else if (cited.contains("administrative-reconsideration-law/23")) {
            return Stream.of(Recourse.MISSED + regulation);
        } else if (cited.contains("administrative-litigation-law/46")) {
            return Stream.of(
                    cited.contains("reconsideration-regulation-2026/30")
                            ? Recourse.CHOOSE + " 2026"
                            : Recourse.SUIT_ONLY.toString());
        }
        return Stream.empty();
    }

    /** What the rules do and by which norm; two questions about one norm are one. */
    private static List<String> effects(List<Finding> findings, String body) {
        List<String> all = findings.stream()
                .filter(finding -> finding.routes().contains(body))
                .flatMap(finding -> {
                    String norm = finding.citations().isEmpty()
                            ? "advice"
                            : finding.citations().get(0).provision();
                    Does does = does(Status.of(finding.effect()));
                    return does == Does.NOTHING ? Stream.<String>of() : Stream.of(does + " " + norm);
                })
                .sorted()
                .toList();
        return NormTable.askedOnce(all);
    }

    private static Does does(Status status) {
        return switch (status) {
            case OPEN, REDIRECT -> Does.NOTHING;
            case REVISE -> Does.MEND;
            case ASK -> Does.ASK;
            case WAIT -> Does.WAIT;
            case REVIEW -> Does.JUDGE;
            case BARRED -> Does.REFUSE;
        };
    }

    private static Status status(Does does) {
        return switch (does) {
            case NOTHING -> Status.OPEN;
            case MEND -> Status.REVISE;
            case ASK -> Status.ASK;
            case WAIT -> Status.WAIT;
            case JUDGE -> Status.REVIEW;
            case REFUSE -> Status.BARRED;
        };
    }

    private Receipt receipt(GoverningLaw governing) {
        return new Receipt("", "", "", "", "", "", law.asOf(), governing.dates());
    }
}
