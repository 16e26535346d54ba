package io.complaintrules.reading;

import io.complaintrules.complaint.Circumstances;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Figures;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.Claim;
import io.complaintrules.law.LawBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The heads of claim that a person makes, and those that the facts open. */
final class ClaimReader {
    private static final Set<EvidenceKind> SPENDING = EnumSet.of(EvidenceKind.PAYMENT, EvidenceKind.INVOICE);
    private static final Circumstances NOTHING = Circumstances.builder().build();
    private static final Figures NONE = Figures.builder().build();

    private final Tariff tariff;
    private final Complaint complaint;
    private final Circumstances said;
    private final Figures figures;
    private final Case caseFacts;
    private final String topic;
    private final Map<String, Evidence> items;
    private final @Nullable BigDecimal paid;
    private final List<Claim> claims = new ArrayList<>();

    private ClaimReader(Tariff tariff, Complaint complaint, Case caseFacts) {
        this.tariff = tariff;
        this.complaint = complaint;
        this.caseFacts = caseFacts;
        this.topic = caseFacts.topic().matter();
        this.said = complaint.circumstances() == null ? NOTHING : complaint.circumstances();
        this.figures = complaint.figures() == null ? NONE : complaint.figures();
        this.paid =
                complaint.transaction() == null ? null : complaint.transaction().paid();
        this.items = complaint.losses().isEmpty()
                ? Map.of()
                : complaint.evidence().stream()
                        .filter(item -> item.id() != null)
                        .collect(Collectors.toMap(item -> String.valueOf(item.id()), Function.identity(), (a, b) -> a));
    }

    /** The heads, by the law on {@code governing}. */
    static List<Claim> read(LawBook law, Complaint complaint, Case caseFacts, LocalDate governing) {
        ClaimReader reader = new ClaimReader(new Tariff(law, governing), complaint, caseFacts);
        reader.losses();
        reader.refund();
        reader.opened();
        return List.copyOf(reader.claims);
    }

    private void losses() {
        if (complaint.losses().isEmpty()) {
            return;
        }
        Map<LossHead, List<Loss>> byHead = new EnumMap<>(LossHead.class);
        for (Loss loss : complaint.losses()) {
            byHead.computeIfAbsent(loss.head(), head -> new ArrayList<>(1)).add(loss);
        }
        byHead.forEach((head, losses) -> {
            BigDecimal amount = sum(losses);
            BigDecimal shown = sum(losses.stream().filter(this::isShown).toList());
            Entry entry =
                    switch (head) {
                        case LOST_BENEFIT -> tariff.lostBenefit(amount, figures.savedCost());
                        case TREBLE -> tariff.treble(paid);
                        case HEALTH -> tariff.health(amount);
                        case LIQUIDATED -> tariff.liquidated(amount, lossBeside());
                        default -> Entry.NONE;
                    };
            boolean byPrice = head == LossHead.TREBLE;
            claims.add(new Claim(
                    head.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    true,
                    amount,
                    byPrice ? byPrice(entry) : shown == null ? cents(BigDecimal.ZERO) : shown,
                    entry.amount(),
                    entry.formula(),
                    entry.exceeded(),
                    losses.stream().anyMatch(this::isSpent),
                    caseFacts));
        });
    }

    private void refund() {
        List<Request> asked = complaint.requests().stream()
                .filter(request -> request.kind() == RequestKind.REFUND)
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        BigDecimal amount = asked.stream()
                .map(Request::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        boolean part = amount != null && paid != null && amount.compareTo(paid) < 0;
        Entry entry = part ? Entry.NONE : tariff.whole(paid);
        add(
                part ? "price-reduction" : "refund",
                true,
                amount,
                part ? byPrice(tariff.whole(amount)) : byPrice(entry),
                entry);
    }

    private void opened() {
        if (Boolean.TRUE.equals(said.fraud()) && !isClaimed(LossHead.TREBLE)) {
            open("treble", tariff.treble(paid));
        }
        if (topic.equals("personal-information-leak") || figures.gain() != null) {
            open("personal-information", tariff.personalInformation(lossBeside(), figures.gain()));
        }
        if (topic.equals("unauthorised-payment") || Boolean.FALSE.equals(said.authorised())) {
            open("unauthorised-payment", tariff.whole(paid));
        }
        if (topic.equals("auto-renewal") || said.renewalNoticed() != null || figures.renewals() != null) {
            open("auto-renewal", tariff.renewals(paid, figures.renewals()));
        }
        if (topic.equals("prepaid-balance")
                || topic.equals("prepaid-card")
                || figures.consumed() != null
                || figures.daysBought() != null) {
            open("prepaid-balance", tariff.prepaid(paid, figures, said.companyFault()));
        }
        if (topic.equals("minor-recharge") || said.usedByMinor() != null) {
            open("minor-recharge", tariff.whole(paid));
        }
        if (topic.equals("broadband-installation") || figures.daysLate() != null || figures.installationFee() != null) {
            open("late-installation", tariff.lateInstallation(figures));
        }
        if (topic.equals("broadband-fault") || figures.outageHours() != null) {
            open(
                    "outage-rent",
                    tariff.outageRent(
                            figures,
                            complaint.incident() == null
                                    ? null
                                    : complaint.incident().occurredOn()));
        }
        if (figures.billed() != null || figures.due() != null) {
            open("overcharge", tariff.overcharge(figures));
        }
        if (figures.averageBill() != null) {
            open("abnormal-bill", tariff.abnormalBill(figures));
        }
    }

    private void open(String head, Entry entry) {
        add(head, false, null, byPrice(entry), entry);
    }

    private void add(
            String head, boolean claimed, @Nullable BigDecimal amount, @Nullable BigDecimal supported, Entry entry) {
        claims.add(new Claim(
                head, claimed, amount, supported, entry.amount(), entry.formula(), entry.exceeded(), false, caseFacts));
    }

    private boolean isClaimed(LossHead head) {
        return complaint.losses().stream().anyMatch(loss -> loss.head() == head);
    }

    /** What a formula gives is supported as far as its numbers are shown by a record of the dealing. */
    private @Nullable BigDecimal byPrice(Entry entry) {
        if (entry.amount() == null) {
            return null;
        }
        return complaint.evidence().stream().anyMatch(ProofReader::isDealing) ? entry.amount() : cents(BigDecimal.ZERO);
    }

    private @Nullable BigDecimal lossBeside() {
        return sum(complaint.losses().stream()
                .filter(loss -> loss.head() == LossHead.DIRECT || loss.head() == LossHead.EXTRA_EXPENSE)
                .toList());
    }

    private boolean isShown(Loss loss) {
        return loss.evidence().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .anyMatch(item -> item.kind() != EvidenceKind.USER_REVIEWS);
    }

    private boolean isSpent(Loss loss) {
        return loss.evidence().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .anyMatch(item -> SPENDING.contains(item.kind()));
    }

    private static @Nullable BigDecimal sum(List<Loss> losses) {
        return losses.stream()
                .map(Loss::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(ClaimReader::cents)
                .orElse(null);
    }

    private static BigDecimal cents(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    /** What a formula gives for one head. */
    record Entry(@Nullable BigDecimal amount, @Nullable String formula, Answer exceeded) {
        static final Entry NONE = new Entry(null, null, Answer.UNKNOWN);
    }
}
