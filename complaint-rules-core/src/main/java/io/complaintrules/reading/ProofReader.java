package io.complaintrules.reading;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The evidence, item by item and as a whole. */
final class ProofReader {
    private static final Set<EvidenceKind> SCREENS = EnumSet.of(EvidenceKind.SCREENSHOT, EvidenceKind.VIDEO);
    private static final Set<EvidenceKind> TALKS = EnumSet.of(EvidenceKind.RECORDING, EvidenceKind.CHAT);
    private static final Set<EvidenceKind> DEALINGS =
            EnumSet.of(EvidenceKind.ORDER, EvidenceKind.PAYMENT, EvidenceKind.INVOICE, EvidenceKind.CONTRACT);
    private static final Set<EvidenceKind> NOT_OWN = EnumSet.of(
            EvidenceKind.USER_REVIEWS, EvidenceKind.IDENTITY, EvidenceKind.GUARDIANSHIP, EvidenceKind.AUTHORISATION);
    private static final Set<Shows> ANCHORS = EnumSet.of(Shows.ACCOUNT, Shows.TIME, Shows.URL);
    private static final Set<Shows> TALK_ANCHORS = EnumSet.of(Shows.ACCOUNT, Shows.TIME);
    private static final Map<EvidenceKind, String> BY_KIND = Map.of(
            EvidenceKind.ORDER, "transaction",
            EvidenceKind.PAYMENT, "transaction",
            EvidenceKind.INVOICE, "transaction",
            EvidenceKind.CONTRACT, "contract",
            EvidenceKind.TICKET, "prior-complaint",
            EvidenceKind.IDENTITY, "identity",
            EvidenceKind.GUARDIANSHIP, "authority-to-act",
            EvidenceKind.AUTHORISATION, "authority-to-act",
            EvidenceKind.MEDICAL, "serious-harm");

    private static final Map<Proves, String> POINTS = points();

    private ProofReader() {}

    private static Map<Proves, String> points() {
        Map<Proves, String> points = new EnumMap<>(Proves.class);
        for (Proves what : Proves.values()) {
            points.put(what, what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return points;
    }

    static List<Exhibit> exhibits(List<Evidence> items, @Nullable LocalDate occurredOn) {
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

    static List<PointProof> showings(List<Exhibit> exhibits) {
        Set<String> points = new TreeSet<>();
        exhibits.forEach(exhibit -> points.addAll(exhibit.points()));
        List<PointProof> showings = new ArrayList<>(points.size());
        for (String point : points) {
            List<String> full = new ArrayList<>();
            List<String> part = new ArrayList<>();
            boolean firm = false;
            for (Exhibit exhibit : exhibits) {
                if (exhibit.points().contains(point)) {
                    boolean alone = exhibit.weaknesses().isEmpty();
                    (alone ? full : part).add(exhibit.id());
                    firm |= alone && isPreserved(exhibit);
                }
            }
            showings.add(new PointProof(point, full, part, firm));
        }
        return showings;
    }

    static ProofFacts read(List<Exhibit> items, List<PointProof> showings) {
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
            own |= !NOT_OWN.contains(item.kind());
            images |= isImage(item);
            anchored |= isImage(item) && item.shows().containsAll(ANCHORS);
            dealings |= DEALINGS.contains(item.kind());
            ticket |= item.kind() == EvidenceKind.TICKET
                    || item.points().contains("prior-complaint")
                    || item.points().contains("answer");
            preserved |= isPreserved(item);
            reviews |= item.kind() == EvidenceKind.USER_REVIEWS;
        }
        Set<String> some = new HashSet<>();
        Set<String> full = new HashSet<>();
        Set<String> firm = new HashSet<>();
        for (PointProof showing : showings) {
            some.add(showing.point());
            if (!showing.full().isEmpty()) {
                full.add(showing.point());
            }
            if (showing.firm()) {
                firm.add(showing.point());
            }
        }
        return new ProofFacts(
                items, kinds, own, images, anchored, dealings, ticket, preserved, reviews, some, full, firm);
    }

    static boolean isDealing(Evidence item) {
        return DEALINGS.contains(item.kind());
    }

    private static Set<Shows> shows(Evidence item) {
        return item.shows().isEmpty()
                ? Set.of()
                : Set.of(EnumSet.copyOf(item.shows()).toArray(Shows[]::new));
    }

    private static Set<String> points(Evidence item) {
        String byKind = BY_KIND.get(item.kind());
        List<String> points = new ArrayList<>(1 + item.proves().size());
        if (byKind != null) {
            points.add(byKind);
        }
        for (Proves what : item.proves()) {
            String point = POINTS.getOrDefault(what, "");
            if (!points.contains(point)) {
                points.add(point);
            }
        }
        return Set.of(points.toArray(String[]::new));
    }

    private static Set<Weakness> weaknesses(Evidence item, @Nullable LocalDate occurredOn) {
        boolean copy = item.form() == EvidenceForm.COPY
                && item.kind() != EvidenceKind.NOTARY
                && item.preservation() != Preservation.NOTARISED;
        boolean unanchored = (SCREENS.contains(item.kind()) && !item.shows().containsAll(ANCHORS))
                || (TALKS.contains(item.kind()) && !item.shows().containsAll(TALK_ANCHORS));
        boolean early = occurredOn != null && item.capturedOn() != null && isEarly(item, occurredOn, item.capturedOn());
        boolean reviews = item.kind() == EvidenceKind.USER_REVIEWS;
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
    private static boolean isEarly(Evidence item, LocalDate occurredOn, LocalDate capturedOn) {
        return capturedOn.isBefore(occurredOn) && !DEALINGS.contains(item.kind()) && !NOT_OWN.contains(item.kind());
    }

    private static boolean isImage(Exhibit item) {
        return SCREENS.contains(item.kind()) || TALKS.contains(item.kind());
    }

    private static boolean isPreserved(Exhibit item) {
        return item.kind() == EvidenceKind.NOTARY
                || item.kind() == EvidenceKind.POLICE_RECEIPT
                || (item.preservation() != null && item.preservation() != Preservation.NONE);
    }
}
