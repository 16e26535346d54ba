package io.complaintrules.reading.proof;

import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Shows;
import io.complaintrules.facts.Exhibit;
import io.complaintrules.facts.PointProof;
import io.complaintrules.facts.ProofFacts;
import io.complaintrules.facts.Weakness;
import io.complaintrules.law.EvidenceClass.Trait;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.ProofPoint;
import io.complaintrules.reading.claim.Operands;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The evidence, item by item and as a whole. */
public final class ProofReader {
    private static final Set<Shows> ANCHORS = EnumSet.of(Shows.ACCOUNT, Shows.TIME, Shows.URL);
    private static final Set<Shows> TALK_ANCHORS = EnumSet.of(Shows.ACCOUNT, Shows.TIME);
    private final LawBook law;

    public ProofReader(LawBook law) {
        this.law = law;
    }

    /** Returns the items of evidence, numbered, with their weaknesses. */
    public List<Exhibit> exhibits(List<Evidence> items, @Nullable LocalDate occurredOn) {
        List<Exhibit> exhibits = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Evidence item = items.get(i);
            exhibits.add(new Exhibit(
                    i + 1,
                    item.id() == null ? String.valueOf(i + 1) : item.id(),
                    item.kind(),
                    item.form(),
                    item.preservation(),
                    shows(item),
                    points(item),
                    weaknesses(item, occurredOn)));
        }
        return exhibits;
    }

    /** Returns what proves each point, and how far. */
    public List<PointProof> pointProofs(List<Exhibit> exhibits) {
        Set<String> points = new TreeSet<>();
        exhibits.forEach(exhibit -> points.addAll(exhibit.points()));
        List<PointProof> pointProofs = new ArrayList<>(points.size());
        for (String point : points) {
            List<String> full = new ArrayList<>(exhibits.size());
            List<String> part = new ArrayList<>(0);
            boolean firm = false;
            for (Exhibit exhibit : exhibits) {
                if (exhibit.points().contains(point)) {
                    boolean alone = exhibit.weaknesses().isEmpty();
                    (alone ? full : part).add(exhibit.id());
                    firm |= alone && isPreserved(exhibit);
                }
            }
            pointProofs.add(new PointProof(point, full, part, firm));
        }
        return pointProofs;
    }

    /** Returns what the evidence has as a whole. */
    public ProofFacts read(List<Exhibit> items, List<PointProof> pointProofs) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        boolean own = false;
        boolean images = false;
        boolean anchored = false;
        boolean dealings = false;
        boolean ticket = false;
        boolean preserved = false;
        boolean reviews = false;
        for (Exhibit item : items) {
            kinds.add(item.kind());
            boolean image = is(item.kind(), Trait.SCREEN) || is(item.kind(), Trait.TALK);
            own |= !is(item.kind(), Trait.NOT_OWN);
            images |= image;
            anchored |= image && item.shows().containsAll(ANCHORS);
            dealings |= is(item.kind(), Trait.DEALING);
            ticket |= showsContact(item);
            preserved |= isPreserved(item);
            reviews |= is(item.kind(), Trait.REVIEW);
        }
        List<String> some = new ArrayList<>(pointProofs.size());
        List<String> full = new ArrayList<>(pointProofs.size());
        List<String> firm = new ArrayList<>(pointProofs.size());
        for (PointProof showing : pointProofs) {
            some.add(showing.point());
            if (!showing.full().isEmpty()) {
                full.add(showing.point());
            }
            if (showing.firm()) {
                firm.add(showing.point());
            }
        }
        return new ProofFacts(
                items, kinds, own, images, anchored, dealings, ticket, preserved, reviews, set(some), set(full),
                set(firm));
    }

    private boolean showsContact(Exhibit item) {
        for (String point : item.points()) {
            if (law.findPoint(point).map(ProofPoint::contact).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether one of the items shows a dealing: an order, a payment, a contract and the like. */
    public boolean showsDealing(List<Evidence> items) {
        for (Evidence item : items) {
            if (is(item.kind(), Trait.DEALING)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(EvidenceKind kind, Trait trait) {
        return law.evidenceKind(kind.name()).traits().contains(trait);
    }

    private static Set<Shows> shows(Evidence item) {
        return item.shows().isEmpty()
                ? Set.of()
                : Set.of(EnumSet.copyOf(item.shows()).toArray(Shows[]::new));
    }

    private Set<String> points(Evidence item) {
        List<String> points =
                new ArrayList<>(law.evidenceKind(item.kind().name()).shows());
        for (Proves what : item.proves()) {
            String point = Operands.id(what);
            if (!points.contains(point)) {
                points.add(point);
            }
        }
        return set(points);
    }

    private static Set<String> set(List<String> points) {
        return Set.of(points.toArray(String[]::new));
    }

    private Set<Weakness> weaknesses(Evidence item, @Nullable LocalDate occurredOn) {
        boolean copy = item.form() == EvidenceForm.COPY
                && !is(item.kind(), Trait.COPY_STANDS)
                && item.preservation() != Preservation.NOTARISED;
        boolean unanchored = (is(item.kind(), Trait.SCREEN) && !item.shows().containsAll(ANCHORS))
                || (is(item.kind(), Trait.TALK) && !item.shows().containsAll(TALK_ANCHORS));
        boolean early = occurredOn != null && item.capturedOn() != null && isEarly(item, occurredOn, item.capturedOn());
        boolean reviews = is(item.kind(), Trait.REVIEW);
        if (!copy && !unanchored && !early && !reviews) {
            return Set.of();
        }
        Set<Weakness> weaknesses = EnumSet.noneOf(Weakness.class);
        add(weaknesses, copy, Weakness.COPY);
        add(weaknesses, unanchored, Weakness.UNANCHORED);
        add(weaknesses, early, Weakness.EARLY);
        add(weaknesses, reviews, Weakness.REVIEWS);
        return weaknesses.size() == 1 ? Set.of(weaknesses.iterator().next()) : weaknesses;
    }

    private static void add(Set<Weakness> weaknesses, boolean has, Weakness weakness) {
        if (has) {
            weaknesses.add(weakness);
        }
    }

    /** Contracts, orders, payments and papers of the person may well be older than the matter. */
    private boolean isEarly(Evidence item, LocalDate occurredOn, LocalDate capturedOn) {
        return capturedOn.isBefore(occurredOn) && !is(item.kind(), Trait.DEALING) && !is(item.kind(), Trait.NOT_OWN);
    }

    private boolean isPreserved(Exhibit item) {
        return is(item.kind(), Trait.PRESERVED)
                || (item.preservation() != null && item.preservation() != Preservation.NONE);
    }
}
