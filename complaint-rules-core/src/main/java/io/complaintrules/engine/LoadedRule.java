package io.complaintrules.engine;

import io.complaintrules.binary.RecordBytes;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Template;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a loaded rule base. Thread-safe: what it remembers is made anew when it is not there or of another day, with the
 * same outcome.
 */
final class LoadedRule {
    private static final IndexMaker MAKER = new IndexMaker();
    private static final int MOST_MESSAGES = 64;
    private static final int MOST_FINDINGS = 8;

    final String id;
    final boolean derives;
    /** Place among all rules sorted by id. */
    final int place;
    /** Null for a join rule. */
    final @Nullable DirectLogic direct;
    /** Name of the class of the Drools model that it is in. */
    final String model;

    private final byte[] record;
    private @Nullable RuleEntry entry;
    private @Nullable Template zh;
    private @Nullable Template en;
    private Conclusion.@Nullable Asks asks;
    /** The last findings that say nothing of the complaint beyond what rule and law say. */
    private final @Nullable Finding[] kept = new @Nullable Finding[MOST_FINDINGS];

    private int nextKept;
    /** What was cited last, by basis: of the rule, or of the norms of the law data that it speaks with. */
    private final Map<List<List<String>>, Cited> cited = new ConcurrentHashMap<>(2);
    /** Messages by the names and counts that stand in them. */
    private final Map<List<Object>, Bilingual> messages = new ConcurrentHashMap<>(2);

    LoadedRule(RuleIndex.Row row, int place) {
        this.id = row.id();
        this.derives = row.derives();
        this.place = place;
        this.direct = row.direct();
        this.model = row.model();
        this.record = row.entry();
    }

    RuleEntry entry() {
        RuleEntry known = entry;
        if (known == null) {
            known = RecordBytes.read(RuleEntry.class, record, MAKER);
            entry = known;
        }
        return known;
    }

    /** Returns what it concludes unless it says otherwise: a question where it has {@code @asks}, else nothing. */
    Conclusion.@Nullable Asks asks() {
        Conclusion.Asks known = asks;
        String field = entry().asks();
        if (known == null && field != null) {
            known = new Conclusion.Asks(field, false);
            asks = known;
        }
        return known;
    }

    /** Returns the finding that was kept with these words and this very law, null when none was. */
    @Nullable Finding kept(Bilingual message, List<Citation> citations, List<String> routes, @Nullable Conclusion conclusion) {
        for (Finding one : kept) {
            if (one != null
                    && one.message().equals(message)
                    && one.citations() == citations
                    && one.routes().equals(routes)
                    && Objects.equals(one.conclusion(), conclusion)) {
                return one;
            }
        }
        return null;
    }

    /** Keeps a finding for the next complaint. It must say nothing of this one. Two threads may keep theirs in one place. */
    void keep(Finding finding) {
        int place = nextKept;
        nextKept = (place + 1) % MOST_FINDINGS;
        kept[place] = finding;
    }

    /** The citations on a day; null when the law behind the rule was not in force. */
    private record Cited(LawBook book, LocalDate day, @Nullable List<Citation> citations) {}

    /**
     * Returns its message with values in it; what names of the law data and counts make of it is made once.
     *
     * @param found what was said before in this run: what is said in the same words again need not be made again
     */
    Bilingual message(Placeholders places, Found found) {
        List<Object> key = places.lawValues();
        Bilingual known = key == null ? null : messages.get(key);
        if (known != null) {
            return known;
        }
        Bilingual made = filled(places, found.message(this));
        if (key != null && messages.size() < MOST_MESSAGES) {
            messages.put(List.copyOf(key), made);
        }
        return made;
    }

    private Bilingual filled(Placeholders places, @Nullable Bilingual before) {
        Template chinese = zh == null ? Template.of(entry().message().zh()) : zh;
        Template english = en == null ? Template.of(entry().message().en()) : en;
        zh = chinese;
        en = english;
        return chinese.hasPlaces() || english.hasPlaces() ? places.fill(chinese, english, before) : entry().message();
    }

    /** Returns the law of a basis on the day that governs the rule, or null when the first of it was not in force. */
    @Nullable List<Citation> citations(List<List<String>> basis, GoverningLaw law) {
        LocalDate day = law.on(entry().governs());
        Cited known = cited.get(basis);
        if (known == null || known.book != law.book() || !known.day.equals(day)) {
            known = new Cited(law.book(), day, law.cite(basis, entry().governs()));
            cited.put(basis, known);
        }
        return known.citations;
    }
}
