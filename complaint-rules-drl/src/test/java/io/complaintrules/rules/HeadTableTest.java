package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The heads of claim as tables that a lawyer can read: {@code src/test/resources/heads.txt}. */
class HeadTableTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final List<Row> ROWS = rows();

    @TestFactory
    Stream<DynamicTest> every_row_holds() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.head + ": " + row.given, () -> holds(row)));
    }

    @Test
    void every_head_has_at_least_eight_rows() {
        Map<String, Long> rows = ROWS.stream().collect(Collectors.groupingBy(Row::head, Collectors.counting()));
        assertThat(rows)
                .hasSize(23)
                .allSatisfy((head, count) -> assertThat(count).as(head).isGreaterThanOrEqualTo(8));
    }

    private record Row(String head, String given, String eligibility, String statutory, String formula) {}

    private static void holds(Row row) {
        Draft draft = new Draft();
        start(draft, row.head);
        Arrays.stream(row.given.split(" "))
                .filter(change -> !change.isBlank())
                .forEach(change -> change(draft, change));
        String found = RULES.assess(draft.build()).compensation().heads().stream()
                .filter(head -> head.head().equals(row.head))
                .map(head -> head.eligibility() + " | " + (head.statutory() == null ? "-" : head.statutory()) + " | "
                        + (head.formula() == null ? "-" : head.formula()))
                .findFirst()
                .orElse("- | - | -");
        assertThat(found).isEqualTo(row.eligibility + " | " + row.statutory + " | " + row.formula);
    }

    /** Where all conditions but those of the head itself are met. */
    private static void start(Draft draft, String head) {
        draft.strong(
                "all",
                Proves.INCIDENT,
                Proves.CAUSATION,
                Proves.LOSS,
                Proves.AGE,
                Proves.OPERATOR_OF_DEVICE,
                Proves.CONTRACT);
        draft.order();
        switch (head) {
            case "personal-information", "unauthorised-payment", "auto-renewal", "minor-recharge", "prepaid-card" ->
                draft.complaint.matters(head.replace("personal-information", "personal-information-leak"));
            case "prepaid-balance" -> draft.complaint.matters("prepaid-card");
            case "late-installation" -> draft.complaint.matters("broadband-installation");
            case "outage-rent" -> draft.complaint.matters("broadband-fault");
            default -> {}
        }
    }

    private static void change(Draft draft, String change) {
        String[] parts = change.split("=", 2);
        String value = parts.length > 1 ? parts[1] : "";
        Boolean yes = value.equals("yes") ? Boolean.TRUE : value.equals("no") ? Boolean.FALSE : null;
        switch (parts[0]) {
            case "loss" -> loss(draft, value);
            case "unproved" -> draft.evidence.removeIf(item -> item.id().equals("all"));
            case "unpriced" -> draft.evidence.removeIf(item -> item.id().equals("order"));
            case "paid" -> draft.paid(value);
            case "refund" -> draft.refund(value.isEmpty() ? null : value);
            case "on" -> draft.occurredOn = LocalDate.parse(value);
            case "age" -> draft.who.age(Integer.valueOf(value));
            case "as" ->
                draft.who.capacity(value.equals("unsaid") ? null : Capacity.valueOf(value.toUpperCase(Locale.ROOT)));
            case "medical" -> draft.evidence.add(Evidence.of("m", EvidenceKind.MEDICAL));
            case "weak-fraud" -> draft.strong("f", Proves.FRAUD);
            case "firm-fraud" -> draft.preserved("f", Proves.FRAUD);
            case "matter" -> draft.complaint.matters(value);
            case "fraud" -> draft.said.with("fraud", yes);
            case "label" -> draft.said.with("labelFlawOnly", yes);
            case "contrived" -> draft.said.with("contrived", yes);
            case "known" -> draft.said.with("knownDefect", yes);
            case "health" -> draft.said.with("seriousHealthHarm", yes);
            case "right" -> draft.said.with("personalityRight", yes);
            case "serious" -> draft.said.with("seriousMentalHarm", yes);
            case "legal-person" -> draft.said.with("legalPerson", yes);
            case "foreseeable" -> draft.said.with("foreseeable", yes);
            case "authorised" -> draft.said.with("authorised", yes);
            case "own-fault" -> draft.said.with("ownFault", yes);
            case "company-fault" -> draft.said.with("companyFault", yes);
            case "own-equipment" -> draft.said.with("ownEquipment", yes);
            case "noticed" -> draft.said.with("renewalNoticed", yes);
            case "by-minor" -> draft.said.with("usedByMinor", yes);
            case "ratified" -> draft.said.with("ratified", yes);
            case "own-income" -> draft.said.with("ownIncome", yes);
            case "suits" -> draft.said.with("suitsAge", yes);
            case "saved" -> draft.figures.with("savedCost", new BigDecimal(value));
            case "gain" -> draft.figures.with("gain", new BigDecimal(value));
            case "fee" -> draft.figures.with("installationFee", new BigDecimal(value));
            case "late" -> draft.figures.with("daysLate", new BigDecimal(value));
            case "rent" -> draft.figures.with("monthlyRent", new BigDecimal(value));
            case "hours" -> draft.figures.with("outageHours", new BigDecimal(value));
            case "rural" -> draft.figures.with("rural", yes);
            case "billed" -> draft.figures.with("billed", new BigDecimal(value));
            case "due" -> draft.figures.with("due", new BigDecimal(value));
            case "average" -> draft.figures.with("averageBill", new BigDecimal(value));
            case "gift" -> draft.figures.with("gift", new BigDecimal(value));
            case "consumed" -> draft.figures.with("consumed", new BigDecimal(value));
            case "discounted" -> draft.figures.with("consumedDiscounted", new BigDecimal(value));
            case "left" -> draft.figures.with("daysLeft", new BigDecimal(value));
            case "bought" -> draft.figures.with("daysBought", new BigDecimal(value));
            case "deposit" -> draft.figures.with("deposit", new BigDecimal(value));
            case "interest" -> draft.figures.with("interest", new BigDecimal(value));
            case "costs" -> draft.figures.with("costs", new BigDecimal(value));
            case "food" -> draft.said.with("unsafeFood", yes);
            case "asks" -> draft.complaint.requests(Request.of(RequestKind.valueOf(value)));
            case "renewals" -> draft.figures.with("renewals", new BigDecimal(value));
            default -> throw new IllegalArgumentException(change);
        }
    }

    /** {@code HEAD:sum} shown by an exhibit, {@code HEAD:sum!} by none. */
    private static void loss(Draft draft, String value) {
        String[] parts = value.split(":", 2);
        String sum = parts.length > 1 ? parts[1].replace("!", "") : null;
        LossHead head = LossHead.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        if (sum == null || value.endsWith("!")) {
            draft.loss(head, sum);
        } else {
            draft.loss(head, sum, "all");
        }
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/heads.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Row(
                            cells[0].trim(), cells[1].trim(), cells[2].trim(), cells[3].trim(), cells[4].trim()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
