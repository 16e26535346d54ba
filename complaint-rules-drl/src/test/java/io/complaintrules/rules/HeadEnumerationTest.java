package io.complaintrules.rules;

import static io.complaintrules.rules.Draft.answers;
import static io.complaintrules.rules.Draft.yesNoOrNothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.verdict.CompensationReview;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every combination of conditions of each head, by the rules and by a second, plain reading of the law. */
class HeadEnumerationTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final List<Consumer<Draft>> CAPACITY =
            answers(draft -> {}, draft -> draft.who.capacity(Capacity.BUSINESS), draft -> draft.who.capacity(null));
    private static final List<Consumer<Draft>> INCIDENT = answers(
            draft -> {}, draft -> draft.weak("i", Proves.INCIDENT), draft -> draft.strong("i", Proves.INCIDENT));
    private static final List<Consumer<Draft>> CAUSATION =
            answers(draft -> {}, draft -> draft.strong("c", Proves.CAUSATION));
    private static final List<Consumer<Draft>> PRICE = answers(draft -> {}, draft -> draft.paid("100"));
    private static final List<Consumer<Draft>> ORDER = answers(draft -> {}, Draft::order);
    private static final List<Consumer<Draft>> TIME = answers(
            draft -> {},
            draft -> draft.occurredOn = LocalDate.of(2023, 11, 20),
            draft -> draft.occurredOn = LocalDate.of(2023, 11, 17));
    private static final List<Consumer<Draft>> NO_OWN_FAULT = yesNoOrNothing("ownFault");

    @TestFactory
    Stream<DynamicTest> rules_and_a_plain_reading_of_the_law_agree() {
        return spaces().entrySet().stream()
                .map(space -> DynamicTest.dynamicTest(space.getKey(), () -> agree(space.getKey(), space.getValue())));
    }

    private static void agree(String name, List<List<Consumer<Draft>>> space) {
        String head = name.replaceAll(" .*", "");
        List<String> disagreements = new ArrayList<>();
        int[] count = {0};
        Draft.combinations(space).forEach(complaint -> {
            count[0]++;
            String plain = told(PlainReading.of(head, complaint));
            String ruled = told(ruled(head, complaint));
            if (!plain.equals(ruled)) {
                disagreements.add("number " + (count[0] - 1) + ": read " + plain + ", ruled " + ruled);
            }
        });
        System.out.println(name + ": " + count[0] + " combinations, " + disagreements.size() + " disagreements");
        assertThat(disagreements).isEmpty();
    }

    private static PlainReading.Reading ruled(String head, Complaint complaint) {
        Optional<CompensationReview.Head> found = RULES.assess(complaint).compensation().heads().stream()
                .filter(one -> one.head().equals(head))
                .findFirst();
        return found.map(one -> new PlainReading.Reading(one.eligibility(), one.statutory()))
                .orElse(null);
    }

    private static String told(PlainReading.Reading reading) {
        if (reading == null) {
            return "nothing";
        }
        BigDecimal sum = reading.statutory();
        return reading.eligibility() + " " + (sum == null ? "-" : PlainReading.cents(sum));
    }

    private static Map<String, List<List<Consumer<Draft>>>> spaces() {
        Map<String, List<List<Consumer<Draft>>>> spaces = new LinkedHashMap<>();
        spaces.put("direct", loss(LossHead.DIRECT));
        spaces.put("extra-expense", loss(LossHead.EXTRA_EXPENSE));
        List<List<Consumer<Draft>>> benefit = new ArrayList<>(loss(LossHead.LOST_BENEFIT));
        benefit.add(yesNoOrNothing("foreseeable"));
        benefit.add(answers(draft -> {}, saved("0"), saved("99.99"), saved("100"), saved("100.01")));
        spaces.put("lost-benefit", benefit);
        spaces.put(
                "mental",
                List.of(
                        answers(draft -> draft.loss(LossHead.MENTAL, "1000")),
                        yesNoOrNothing("personalityRight"),
                        yesNoOrNothing("seriousMentalHarm"),
                        yesNoOrNothing("legalPerson"),
                        CAPACITY,
                        INCIDENT,
                        CAUSATION,
                        medical(),
                        TIME));
        spaces.put(
                "health",
                List.of(
                        answers(
                                draft -> draft.loss(LossHead.HEALTH, null),
                                draft -> draft.loss(LossHead.HEALTH, "100.05")),
                        yesNoOrNothing("knownDefect"),
                        yesNoOrNothing("seriousHealthHarm"),
                        CAPACITY,
                        INCIDENT,
                        CAUSATION,
                        medical(),
                        TIME));
        spaces.put(
                "treble",
                List.of(
                        answers(draft -> draft.loss(LossHead.TREBLE, null)),
                        yesNoOrNothing("fraud"),
                        yesNoOrNothing("labelFlawOnly"),
                        yesNoOrNothing("contrived"),
                        CAPACITY,
                        answers(draft -> {}, draft -> draft.paid("166.66"), draft -> draft.paid("166.67")),
                        ORDER,
                        answers(
                                draft -> {},
                                draft -> draft.weak("f", Proves.FRAUD),
                                draft -> draft.strong("f", Proves.FRAUD),
                                draft -> draft.preserved("f", Proves.FRAUD)),
                        on("2014-03-14", "2014-03-15", "2024-06-30", "2024-07-01", "2026-11-03")));
        spaces.put(
                "liquidated",
                List.of(
                        answers(
                                draft -> draft.loss(LossHead.LIQUIDATED, null),
                                draft -> draft.loss(LossHead.LIQUIDATED, "130"),
                                draft -> draft.loss(LossHead.LIQUIDATED, "130.01")),
                        answers(draft -> {}, draft -> draft.loss(LossHead.DIRECT, "100")),
                        answers(draft -> {}, draft -> draft.evidence.add(Evidence.of("k", EvidenceKind.CONTRACT))),
                        INCIDENT,
                        on("2023-12-04", "2023-12-05", "2026-11-03")));
        spaces.put(
                "food",
                List.of(
                        answers(draft -> draft.said.yes("unsafeFood")),
                        yesNoOrNothing("knownDefect"),
                        CAPACITY,
                        answers(draft -> {}, draft -> draft.paid("99.99"), draft -> draft.paid("100.01")),
                        ORDER,
                        on("2025-11-30", "2025-12-01", "2026-11-03")));
        spaces.put(
                "deposit",
                List.of(
                        answers(
                                draft -> draft.figures.with("deposit", new BigDecimal("199")),
                                draft -> draft.figures.with("deposit", BigDecimal.ZERO)),
                        INCIDENT,
                        ORDER,
                        TIME));
        for (String figure : List.of("interest", "costs")) {
            spaces.put(
                    figure,
                    List.of(
                            answers(draft -> draft.figures.with(figure, new BigDecimal("60"))),
                            answers(draft -> {}, draft -> draft.evidence.add(Evidence.of("k", EvidenceKind.CONTRACT))),
                            INCIDENT,
                            CAUSATION,
                            TIME));
        }
        spaces.put(
                "apology",
                List.of(
                        answers(draft -> draft.complaint.requests(Request.of(RequestKind.APOLOGISE))),
                        yesNoOrNothing("personalityRight"),
                        INCIDENT,
                        TIME));
        spaces.put(
                "refund",
                List.of(
                        answers(draft -> draft.refund(null), draft -> draft.refund("100")),
                        INCIDENT,
                        PRICE,
                        ORDER,
                        TIME));
        spaces.put(
                "price-reduction",
                List.of(
                        answers(draft -> draft.refund("99.99")),
                        answers(draft -> draft.paid("100")),
                        INCIDENT,
                        ORDER,
                        TIME));
        spaces.put(
                "personal-information",
                List.of(
                        answers(draft -> draft.complaint.matters("personal-information-leak")),
                        answers(draft -> {}, draft -> draft.loss(LossHead.DIRECT, "50")),
                        answers(draft -> {}, gain("49.99"), gain("50.01")),
                        yesNoOrNothing("companyFault"),
                        INCIDENT,
                        CAUSATION,
                        TIME));
        spaces.put(
                "unauthorised-payment",
                List.of(
                        answers(draft -> draft.complaint.matters("unauthorised-payment")),
                        yesNoOrNothing("authorised"),
                        NO_OWN_FAULT,
                        PRICE,
                        ORDER,
                        TIME));
        spaces.put(
                "auto-renewal",
                List.of(
                        answers(draft -> draft.complaint.matters("auto-renewal")),
                        yesNoOrNothing("renewalNoticed"),
                        CAPACITY,
                        PRICE,
                        ORDER,
                        answers(draft -> {}, draft -> draft.figures.with("renewals", 12)),
                        on("2021-04-30", "2021-05-01", "2024-06-30", "2024-07-01", "2026-11-03")));
        spaces.put(
                "prepaid-balance",
                List.of(
                        answers(
                                draft -> draft.complaint.matters("prepaid-card"),
                                draft -> draft.complaint.matters("prepaid-balance")),
                        yesNoOrNothing("companyFault"),
                        CAPACITY,
                        PRICE,
                        ORDER,
                        answers(draft -> {}, consumed("40"), consumed("120")),
                        answers(draft -> {}, draft -> draft.figures.with("gift", new BigDecimal("20"))),
                        answers(draft -> {}, draft -> draft.figures.with("consumedDiscounted", new BigDecimal("30"))),
                        answers(
                                draft -> {},
                                draft -> draft.figures.with("daysLeft", 100).with("daysBought", 365))));
        spaces.put(
                "minor-recharge",
                List.of(
                        answers(draft -> draft.complaint.matters("minor-recharge")),
                        answers(
                                age(null),
                                age(7),
                                age(8),
                                age(15),
                                earning(15, true),
                                age(16),
                                earning(16, true),
                                earning(16, false),
                                age(17),
                                earning(17, false),
                                age(18)),
                        yesNoOrNothing("usedByMinor"),
                        yesNoOrNothing("ratified"),
                        yesNoOrNothing("suitsAge"),
                        NO_OWN_FAULT,
                        answers(draft -> {}, draft -> draft.strong("a", Proves.AGE)),
                        answers(draft -> {}, draft -> draft.strong("o", Proves.OPERATOR_OF_DEVICE)),
                        PRICE,
                        ORDER));
        spaces.put(
                "late-installation",
                List.of(
                        answers(draft -> draft.complaint.matters("broadband-installation")),
                        yesNoOrNothing("companyFault"),
                        answers(draft -> {}, draft -> draft.figures.with("installationFee", new BigDecimal("99.50"))),
                        answers(
                                draft -> {},
                                draft -> draft.figures.with("daysLate", 0),
                                draft -> draft.figures.with("daysLate", 7)),
                        INCIDENT,
                        ORDER,
                        on("2016-02-05", "2016-02-06", "2026-11-03")));
        spaces.put(
                "outage-rent",
                List.of(
                        answers(draft -> draft.complaint.matters("broadband-fault")),
                        answers(draft -> {}, hours(48), hours(49), hours(72), hours(73)),
                        answers(
                                draft -> {},
                                draft -> draft.figures.with("rural", true),
                                draft -> draft.figures.with("rural", false)),
                        answers(draft -> {}, draft -> draft.figures.with("monthlyRent", new BigDecimal("59"))),
                        yesNoOrNothing("ownEquipment"),
                        INCIDENT,
                        on("2016-02-05", "2016-02-06", "2024-02-29", "2026-11-03")));
        spaces.put(
                "overcharge",
                List.of(
                        answers(
                                draft -> {},
                                draft -> draft.figures.with("billed", new BigDecimal("99")),
                                draft -> draft.figures.with("billed", new BigDecimal("99.01"))),
                        answers(draft -> draft.figures.with("due", new BigDecimal("99"))),
                        ORDER,
                        TIME));
        spaces.put(
                "abnormal-bill",
                List.of(
                        answers(draft -> draft.figures.with("averageBill", new BigDecimal("60.20"))),
                        answers(
                                draft -> {},
                                draft -> draft.figures.with("billed", new BigDecimal("301")),
                                draft -> draft.figures.with("billed", new BigDecimal("301.01"))),
                        TIME));
        return spaces;
    }

    private static List<List<Consumer<Draft>>> loss(LossHead head) {
        return List.of(
                answers(
                        draft -> draft.loss(head, null),
                        draft -> draft.loss(head, "100"),
                        draft -> {
                            draft.evidence.add(Evidence.of("r", EvidenceKind.USER_REVIEWS));
                            draft.loss(head, "100", "r");
                        },
                        draft -> {
                            draft.strong("l", Proves.LOSS);
                            draft.loss(head, "100", "l");
                        }),
                INCIDENT,
                CAUSATION,
                TIME);
    }

    private static List<Consumer<Draft>> medical() {
        return answers(draft -> {}, draft -> draft.evidence.add(Evidence.of("m", EvidenceKind.MEDICAL)));
    }

    private static List<Consumer<Draft>> on(String... days) {
        return Stream.of(days)
                .<Consumer<Draft>>map(day -> draft -> draft.occurredOn = LocalDate.parse(day))
                .toList();
    }

    private static Consumer<Draft> saved(String yuan) {
        return draft -> draft.figures.with("savedCost", new BigDecimal(yuan));
    }

    private static Consumer<Draft> gain(String yuan) {
        return draft -> draft.figures.with("gain", new BigDecimal(yuan));
    }

    private static Consumer<Draft> consumed(String yuan) {
        return draft -> draft.figures.with("consumed", new BigDecimal(yuan));
    }

    private static Consumer<Draft> hours(int hours) {
        return draft -> draft.figures.with("outageHours", hours);
    }

    private static Consumer<Draft> age(Integer age) {
        return draft -> draft.who.age(age);
    }

    private static Consumer<Draft> earning(int years, boolean own) {
        return age(years).andThen(draft -> draft.said.with("ownIncome", own));
    }
}
