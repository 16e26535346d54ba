package io.complaintrules.rules;

import static io.complaintrules.verdict.Eligibility.CONDITIONAL;
import static io.complaintrules.verdict.Eligibility.ELIGIBLE;
import static io.complaintrules.verdict.Eligibility.NOT_ELIGIBLE;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Circumstances;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Figures;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Shows;
import io.complaintrules.verdict.Eligibility;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law of each head of claim read a second time, in plain Java straight from the complaint: no facts, no rules, no law data.
 */
final class PlainReading {
    private static final Circumstances NOTHING = Circumstances.builder().build();
    private static final Figures NONE = Figures.builder().build();

    private final Complaint complaint;
    private final Circumstances said;
    private final Figures figures;
    private final List<Eligibility> conditions = new ArrayList<>();
    private @Nullable BigDecimal statutory;

    private PlainReading(Complaint complaint) {
        this.complaint = complaint;
        this.said = complaint.circumstances() == null ? NOTHING : complaint.circumstances();
        this.figures = complaint.figures() == null ? NONE : complaint.figures();
    }

    /** What the law makes of one head: null when the law then had no such head. */
    record Reading(Eligibility eligibility, @Nullable BigDecimal statutory) {}

    static @Nullable Reading of(String head, Complaint complaint) {
        PlainReading reading = new PlainReading(complaint);
        if (!reading.read(head)) {
            return null;
        }
        if (!head.equals("apology")
                && reading.filed().isAfter(reading.occurred().plusYears(3))) {
            reading.open(true);
        }
        Eligibility worst = reading.conditions.contains(NOT_ELIGIBLE)
                ? NOT_ELIGIBLE
                : reading.conditions.contains(CONDITIONAL) ? CONDITIONAL : ELIGIBLE;
        return new Reading(worst, reading.statutory);
    }

    private boolean read(String head) {
        switch (head) {
            case "direct", "extra-expense" ->
                loss(LossHead.valueOf(head.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
            case "lost-benefit" -> lostBenefit();
            case "mental" -> mental();
            case "health" -> health();
            case "treble" -> {
                return treble();
            }
            case "liquidated" -> liquidated();
            case "food" -> {
                return food();
            }
            case "deposit" -> deposit();
            case "interest" -> byContract("interest");
            case "costs" -> {
                byContract("costs");
                open(!proved(Proves.CAUSATION));
            }
            case "apology" -> apology();
            case "refund" -> refund();
            case "price-reduction" -> priceReduction();
            case "personal-information" -> personalInformation();
            case "unauthorised-payment" -> unauthorised();
            case "auto-renewal" -> {
                return autoRenewal();
            }
            case "prepaid-balance" -> prepaid();
            case "minor-recharge" -> minor();
            case "late-installation" -> {
                return lateInstallation();
            }
            case "outage-rent" -> {
                return outageRent();
            }
            case "overcharge" -> overcharge();
            case "abnormal-bill" -> abnormalBill();
            default -> throw new IllegalArgumentException(head);
        }
        return true;
    }

    private void loss(LossHead head) {
        open(!proved(Proves.INCIDENT));
        open(!proved(Proves.CAUSATION));
        open(sum(head) == null);
        open(shown(head).signum() == 0);
    }

    private void lostBenefit() {
        loss(LossHead.LOST_BENEFIT);
        closeOrAsk(said.get("foreseeable"), false);
        BigDecimal benefit = sum(LossHead.LOST_BENEFIT);
        if (benefit == null || figures.number("savedCost") == null) {
            open(true);
        } else {
            statutory = benefit.subtract(figures.number("savedCost")).max(BigDecimal.ZERO);
            close(benefit.compareTo(figures.number("savedCost")) <= 0);
        }
    }

    private void mental() {
        open(!proved(Proves.INCIDENT));
        open(!proved(Proves.CAUSATION));
        open(!proved(Proves.SERIOUS_HARM));
        open(!Boolean.TRUE.equals(said.get("personalityRight")));
        closeOrAsk(said.get("seriousMentalHarm"), false);
        close(Boolean.TRUE.equals(said.get("legalPerson")));
        open(said.get("legalPerson") == null && capacity() != Capacity.CONSUMER);
    }

    private void health() {
        open(capacity() != Capacity.CONSUMER);
        open(!proved(Proves.INCIDENT));
        open(!proved(Proves.CAUSATION));
        open(!Boolean.FALSE.equals(said.get("seriousHealthHarm")) && !proved(Proves.SERIOUS_HARM));
        open(!Boolean.TRUE.equals(said.get("knownDefect")));
        open(!Boolean.TRUE.equals(said.get("seriousHealthHarm")));
        BigDecimal loss = sum(LossHead.HEALTH);
        open(loss == null);
        statutory = loss == null ? null : loss.add(loss);
    }

    private boolean treble() {
        if (occurred().isBefore(LocalDate.of(2014, 3, 15))) {
            return false;
        }
        consumersOnly();
        closeOrAsk(said.get("fraud"), false);
        if (!occurred().isBefore(LocalDate.of(2024, 7, 1))) {
            close(Boolean.TRUE.equals(said.get("labelFlawOnly")));
            close(Boolean.TRUE.equals(said.get("contrived")));
        }
        open(evidence(Proves.FRAUD).noneMatch(item -> sound(item) && isPreserved(item)));
        BigDecimal paid = paid();
        open(paid == null || !dealings());
        if (paid != null) {
            BigDecimal three = paid.add(paid).add(paid);
            statutory = three.compareTo(new BigDecimal("500")) < 0 ? new BigDecimal("500") : three;
        }
        return true;
    }

    /** Food Safety Law art. 148: ten times the price, at least 1,000 yuan; a seller must have known. */
    private boolean food() {
        if (occurred().isBefore(LocalDate.of(2025, 12, 1)) || !Boolean.TRUE.equals(said.get("unsafeFood"))) {
            return false;
        }
        consumersOnly();
        open(!Boolean.TRUE.equals(said.get("knownDefect")));
        BigDecimal paid = paid();
        open(paid == null || !dealings());
        if (paid != null) {
            statutory = paid.multiply(BigDecimal.TEN).max(new BigDecimal("1000"));
        }
        return true;
    }

    private void deposit() {
        open(!proved(Proves.INCIDENT));
        priced(figures.number("deposit"));
    }

    /** What the other side owes where the contract says so. */
    private void byContract(String figure) {
        open(!proved(Proves.INCIDENT));
        open(!contract());
        statutory = figures.number(figure);
    }

    private void apology() {
        open(!proved(Proves.INCIDENT));
        open(!Boolean.TRUE.equals(said.get("personalityRight")));
    }

    private boolean contract() {
        return proved(Proves.CONTRACT)
                || complaint.evidence().stream().anyMatch(item -> item.kind() == EvidenceKind.CONTRACT && sound(item));
    }

    private void liquidated() {
        open(!proved(Proves.INCIDENT));
        open(!contract());
        BigDecimal agreed = sum(LossHead.LIQUIDATED);
        open(agreed == null);
        BigDecimal loss = sum(LossHead.DIRECT);
        if (agreed != null && loss != null && !occurred().isBefore(LocalDate.of(2023, 12, 5))) {
            open(agreed.subtract(loss).compareTo(loss.multiply(new BigDecimal("0.3"))) > 0);
        }
    }

    private void refund() {
        open(!proved(Proves.INCIDENT));
        priced(paid());
    }

    private void priceReduction() {
        open(!proved(Proves.INCIDENT));
        open(!dealings());
    }

    private void personalInformation() {
        open(!proved(Proves.INCIDENT));
        open(!proved(Proves.CAUSATION));
        open(Boolean.FALSE.equals(said.get("companyFault")));
        BigDecimal loss = sum(LossHead.DIRECT);
        BigDecimal gain = figures.number("gain");
        open(loss == null && gain == null);
        statutory = loss == null ? gain : gain == null ? loss : gain.compareTo(loss) > 0 ? gain : loss;
    }

    private void unauthorised() {
        closeOrAsk(said.get("authorised"), true);
        open(Boolean.TRUE.equals(said.get("ownFault")));
        priced(paid());
    }

    private boolean autoRenewal() {
        if (occurred().isBefore(LocalDate.of(2021, 5, 1))) {
            return false;
        }
        open(capacity() != Capacity.CONSUMER);
        closeOrAsk(said.get("renewalNoticed"), true);
        BigDecimal paid = paid();
        priced(paid == null || figures.number("renewals") == null ? paid : paid.multiply(figures.number("renewals")));
        return true;
    }

    private void prepaid() {
        open(capacity() != Capacity.CONSUMER);
        open(!complaint.matters().contains("prepaid-card"));
        BigDecimal paid = paid();
        if (paid != null && figures.number("daysLeft") != null && figures.number("daysBought") != null) {
            statutory = paid.multiply(figures.number("daysLeft"))
                    .divide(figures.number("daysBought"), 2, RoundingMode.HALF_UP);
        } else if (paid != null) {
            BigDecimal used = used(paid);
            statutory = used == null ? null : paid.subtract(used).max(BigDecimal.ZERO);
        }
        open(statutory == null);
        open(statutory != null && (!dealings() || cents(statutory).signum() == 0));
    }

    /** Prepaid interpretation arts 18 and 19: the discounted price unless the return is due to the consumer. */
    private BigDecimal used(BigDecimal paid) {
        BigDecimal full = figures.number("consumed");
        BigDecimal discounted = figures.number("consumedDiscounted");
        BigDecimal gift = figures.number("gift");
        Boolean company = said.get("companyFault");
        if (company == null) {
            return gift == null && discounted == null ? full : null;
        }
        if (!company || (discounted == null && gift == null)) {
            return full;
        }
        if (discounted != null) {
            return discounted;
        }
        return full == null ? null : full.multiply(paid).divide(paid.add(gift), 10, RoundingMode.HALF_UP);
    }

    private void minor() {
        Integer age =
                complaint.complainant() == null ? null : complaint.complainant().age();
        open(age == null);
        boolean adult = age != null && age >= 18;
        open(adult);
        close(adult && !Boolean.TRUE.equals(said.get("usedByMinor")));
        closeOrAsk(said.get("usedByMinor"), false);
        if (age != null && age >= 8 && age < 18) {
            closeOrAsk(said.get("ratified"), true);
            closeOrAsk(said.get("suitsAge"), true);
        }
        if (age != null && age >= 16 && age < 18) {
            closeOrAsk(said.get("ownIncome"), true);
        }
        open(Boolean.TRUE.equals(said.get("ownFault")));
        open(!proved(Proves.AGE));
        open(!proved(Proves.OPERATOR_OF_DEVICE));
        priced(paid());
    }

    private boolean lateInstallation() {
        if (occurred().isBefore(LocalDate.of(2016, 2, 6))) {
            return false;
        }
        open(!proved(Proves.INCIDENT));
        closeOrAsk(said.get("companyFault"), false);
        if (figures.number("installationFee") == null || figures.number("daysLate") == null) {
            open(true);
        } else {
            statutory = figures.number("installationFee")
                    .multiply(new BigDecimal("0.01"))
                    .multiply(figures.number("daysLate"));
            open(!dealings() || cents(statutory).signum() == 0);
        }
        return true;
    }

    private boolean outageRent() {
        if (occurred().isBefore(LocalDate.of(2016, 2, 6))) {
            return false;
        }
        open(!proved(Proves.INCIDENT));
        closeOrAsk(said.get("ownEquipment"), true);
        Integer hours = figures.number("outageHours") == null
                ? null
                : figures.number("outageHours").intValueExact();
        Boolean rural = figures.answer("rural");
        boolean surelyOver = hours != null && hours > (Boolean.FALSE.equals(rural) ? 48 : 72);
        boolean surelyWithin = hours != null && hours <= (Boolean.TRUE.equals(rural) ? 72 : 48);
        open(!surelyOver);
        open(surelyOver && figures.number("monthlyRent") == null);
        if (surelyOver && figures.number("monthlyRent") != null) {
            statutory = figures.number("monthlyRent")
                    .multiply(BigDecimal.valueOf(hours))
                    .divide(BigDecimal.valueOf(24L * occurred().lengthOfMonth()), 2, RoundingMode.HALF_UP);
        } else if (surelyWithin && figures.number("monthlyRent") != null) {
            statutory = BigDecimal.ZERO;
        }
        return true;
    }

    private void overcharge() {
        if (figures.number("billed") == null || figures.number("due") == null) {
            open(true);
            return;
        }
        statutory = figures.number("billed").subtract(figures.number("due")).max(BigDecimal.ZERO);
        close(statutory.signum() == 0);
        open(!dealings());
    }

    private void abnormalBill() {
        BigDecimal average = figures.number("averageBill");
        close(figures.number("billed") != null
                && average != null
                && figures.number("billed").compareTo(average.multiply(BigDecimal.valueOf(5))) <= 0);
        open(true);
    }

    private void consumersOnly() {
        close(capacity() == Capacity.BUSINESS);
        open(capacity() == null);
    }

    private void priced(@Nullable BigDecimal sum) {
        statutory = sum;
        open(sum == null || !dealings() || sum.signum() == 0);
    }

    private void close(boolean when) {
        if (when) {
            conditions.add(NOT_ELIGIBLE);
        }
    }

    private void open(boolean when) {
        if (when) {
            conditions.add(CONDITIONAL);
        }
    }

    private void closeOrAsk(@Nullable Boolean answer, boolean closing) {
        open(answer == null);
        close(answer != null && answer == closing);
    }

    private boolean proved(Proves point) {
        return evidence(point).anyMatch(this::sound);
    }

    private java.util.stream.Stream<Evidence> evidence(Proves point) {
        return complaint.evidence().stream()
                .filter(item -> item.proves().contains(point)
                        || (point == Proves.SERIOUS_HARM && item.kind() == EvidenceKind.MEDICAL));
    }

    private boolean sound(Evidence item) {
        boolean screen = item.kind() == EvidenceKind.SCREENSHOT || item.kind() == EvidenceKind.VIDEO;
        return item.kind() != EvidenceKind.USER_REVIEWS
                && (item.form() != EvidenceForm.COPY || item.preservation() == Preservation.NOTARISED)
                && (!screen || Set.copyOf(item.shows()).containsAll(Set.of(Shows.ACCOUNT, Shows.TIME, Shows.URL)));
    }

    private static boolean isPreserved(Evidence item) {
        return item.preservation() != null && item.preservation() != Preservation.NONE;
    }

    private boolean dealings() {
        return complaint.evidence().stream().anyMatch(item -> Set.of(
                        EvidenceKind.ORDER, EvidenceKind.PAYMENT, EvidenceKind.INVOICE, EvidenceKind.CONTRACT)
                .contains(item.kind()));
    }

    private @Nullable BigDecimal sum(LossHead head) {
        return complaint.losses().stream()
                .filter(loss -> loss.head() == head && loss.amount() != null)
                .map(Loss::amount)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private BigDecimal shown(LossHead head) {
        return complaint.losses().stream()
                .filter(loss -> loss.head() == head && loss.amount() != null)
                .filter(loss -> complaint.evidence().stream()
                        .anyMatch(item ->
                                loss.evidence().contains(item.id()) && item.kind() != EvidenceKind.USER_REVIEWS))
                .map(Loss::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal paid() {
        return complaint.transaction() == null ? null : complaint.transaction().paid();
    }

    private @Nullable Capacity capacity() {
        return complaint.complainant() == null ? null : complaint.complainant().capacity();
    }

    private LocalDate occurred() {
        return complaint.incident().occurredOn();
    }

    private LocalDate filed() {
        return complaint.filedOn();
    }

    static BigDecimal cents(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }
}
