package io.complaintrules.reading.claim;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.Claim;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.ClaimHead.Opening;
import io.complaintrules.law.EvidenceClass.Trait;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.claim.Tariff.Entry;
import io.complaintrules.reading.claim.ToldClaims.Asked;
import io.complaintrules.reading.narrative.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The heads of claim that a person makes, and those that the facts open. */
public final class ClaimReader {
    private static final BigDecimal NOTHING = Formula.cents(BigDecimal.ZERO);
    private static final String CIRCUMSTANCES = "circumstances.";

    private final LawBook law;
    private final Complaint complaint;
    private final Case caseFacts;
    private final Map<String, Asked> asked;
    private final Operands operands;
    private final Tariff tariff;

    private ClaimReader(LawBook law, Complaint complaint, Reading reading, Case caseFacts, LocalDate governing) {
        this.law = law;
        this.complaint = complaint;
        this.caseFacts = caseFacts;
        this.asked = ToldClaims.heads(reading);
        this.operands = new Operands(
                complaint, ToldFigures.read(law, reading, caseFacts.clock().filedOn()));
        this.tariff = new Tariff(law, governing, operands);
    }

    /** The heads, by the law on {@code governing}. */
    public static List<Claim> read(
            LawBook law, Complaint complaint, Reading reading, Case caseFacts, LocalDate governing) {
        ClaimReader reader = new ClaimReader(law, complaint, reading, caseFacts, governing);
        List<Claim> claims = new ArrayList<>();
        for (ClaimHead head : law.heads()) {
            Claim claim = reader.claim(head);
            if (claim != null) {
                claims.add(claim);
            }
        }
        return List.copyOf(claims);
    }

    private @Nullable Claim claim(ClaimHead head) {
        Opening opening = head.opening();
        List<Loss> losses = losses(opening);
        if (!losses.isEmpty()) {
            return lost(head, losses);
        }
        List<Request> requests = requests(opening);
        if (!requests.isEmpty()) {
            BigDecimal amount = null;
            for (Request request : requests) {
                amount = plus(amount, request.amount());
            }
            if (isFor(opening, amount)) {
                return claim(head, true, false, amount, head.byDealing() ? null : NOTHING, false);
            }
        }
        Asked told = asked.get(head.id());
        if (told != null && !(told.loosely() && isDeclared())) {
            return claim(head, true, true, told.amount(), head.byDealing() ? null : NOTHING, false);
        }
        return isOpenedByFacts(opening) ? claim(head, false, false, null, null, false) : null;
    }

    private boolean isDeclared() {
        return !complaint.losses().isEmpty()
                || complaint.requests().stream().anyMatch(request -> request.kind() == RequestKind.COMPENSATE);
    }

    /** Where losses are declared, they say what a request for their compensation means. */
    private List<Request> requests(Opening opening) {
        if (opening.request() == null
                || (opening.loss() != null && !complaint.losses().isEmpty())) {
            return List.of();
        }
        List<Request> asked = new ArrayList<>(0);
        for (Request request : complaint.requests()) {
            if (request.kind().name().equals(opening.request())) {
                asked.add(request);
            }
        }
        return asked;
    }

    private List<Loss> losses(Opening opening) {
        if (opening.loss() == null || complaint.losses().isEmpty()) {
            return List.of();
        }
        List<Loss> suffered = new ArrayList<>(0);
        for (Loss loss : complaint.losses()) {
            if (loss.head().name().equals(opening.loss())) {
                suffered.add(loss);
            }
        }
        return suffered;
    }

    private Claim lost(ClaimHead head, List<Loss> losses) {
        BigDecimal amount = null;
        BigDecimal shown = null;
        boolean spent = false;
        for (Loss loss : losses) {
            amount = plus(amount, loss.amount());
            boolean evidenced = false;
            for (Evidence item : complaint.evidence()) {
                if (item.id() != null && loss.evidence().contains(item.id())) {
                    evidenced |= !is(item, Trait.REVIEW);
                    spent |= is(item, Trait.SPENDING);
                }
            }
            shown = evidenced ? plus(shown, loss.amount()) : shown;
        }
        BigDecimal supported = shown == null ? NOTHING : Formula.cents(shown);
        return claim(
                head,
                true,
                false,
                amount == null ? null : Formula.cents(amount),
                head.byDealing() ? null : supported,
                spent);
    }

    private Claim claim(
            ClaimHead head,
            boolean claimed,
            boolean read,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal shown,
            boolean spent) {
        Entry entry = tariff.reckon(head.formula());
        return new Claim(
                head.id(),
                head.name(),
                head.groups(),
                head.burden(),
                claimed,
                amount,
                shown == null ? byDealing(head, amount, entry) : shown,
                entry.amount(),
                entry.formula(),
                entry.exceeded(),
                spent,
                read,
                told(head),
                caseFacts);
    }

    private Set<String> told(ClaimHead head) {
        if (operands.told().isEmpty()) {
            return Set.of();
        }
        Set<String> told = new HashSet<>();
        head.formula().forEach(formula -> formula.of().values().forEach(told::addAll));
        told.retainAll(operands.told().keySet());
        told.removeIf(path -> FieldPath.isGiven(complaint, path));
        return told;
    }

    /** A request for less, or more, than a sum opens the head that says so in the place of the one that does not. */
    private boolean isFor(Opening opening, @Nullable BigDecimal amount) {
        return (opening.below() != null || opening.above() != null)
                ? isBound(opening, amount)
                : law.heads().stream()
                        .map(ClaimHead::opening)
                        .noneMatch(
                                other -> Objects.equals(other.request(), opening.request()) && isBound(other, amount));
    }

    private boolean isBound(Opening opening, @Nullable BigDecimal amount) {
        if (amount == null) {
            return false;
        }
        BigDecimal most = opening.below() == null ? null : operands.number(List.of(opening.below()));
        BigDecimal least = opening.above() == null ? null : operands.number(List.of(opening.above()));
        return (most != null && amount.compareTo(most) < 0)
                || (least != null && amount.compareTo(least) > 0 && isAnswered(opening.yes(), true));
    }

    private boolean isOpenedByFacts(Opening opening) {
        return opening.matters().contains(caseFacts.topic().matter())
                || isGiven(opening.given())
                || isAnswered(opening.yes(), true)
                || isAnswered(opening.no(), false);
    }

    private boolean isGiven(List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            if (FieldPath.isGiven(complaint, paths.get(i)) || operands.told().containsKey(paths.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswered(List<String> paths, Boolean answer) {
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            if (answer.equals(FieldPath.value(complaint, path)) || isRead(path, answer)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRead(String path, boolean answer) {
        return !caseFacts.redress().circumstances().isEmpty()
                && path.startsWith(CIRCUMSTANCES)
                && caseFacts.circumstance(path.substring(CIRCUMSTANCES.length()))
                        == (answer ? Answer.READ_YES : Answer.READ_NO);
    }

    /** What a formula gives, or is asked for without one, is supported as far as a record of the dealing shows its numbers. */
    private @Nullable BigDecimal byDealing(ClaimHead head, @Nullable BigDecimal amount, Entry reckoned) {
        BigDecimal sum = head.formula().isEmpty() ? amount : reckoned.amount();
        if (sum == null) {
            return null;
        }
        return Formula.cents(
                complaint.evidence().stream().anyMatch(item -> is(item, Trait.DEALING)) ? sum : BigDecimal.ZERO);
    }

    private boolean is(Evidence item, Trait trait) {
        return law.evidenceKind(item.kind().name()).traits().contains(trait);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable BigDecimal amount) {
        return sum == null || amount == null ? (sum == null ? amount : sum) : sum.add(amount);
    }
}
