package io.complaintrules.engine;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.GoverningLaw;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a loaded rule base. Thread-safe: what it remembers is made anew when it is not there or of another day, with the
 * same outcome.
 */
final class LoadedRule {
    final String id;
    final boolean derives;
    /** Place among all rules sorted by id. */
    final int place;
    /** Null for a rule that needs a session. */
    final @Nullable AlphaLogic logic;

    private final byte[] record;
    private @Nullable RuleEntry entry;
    private @Nullable Template zh;
    private @Nullable Template en;
    private @Nullable Cited last;

    LoadedRule(String id, boolean derives, int place, @Nullable AlphaLogic logic, byte[] record) {
        this.id = id;
        this.derives = derives;
        this.place = place;
        this.logic = logic;
        this.record = record;
    }

    LoadedRule(RuleEntry entry, int place, @Nullable AlphaLogic logic) {
        this(entry.id(), entry.derives(), place, logic, new byte[0]);
        this.entry = entry;
    }

    RuleEntry entry() {
        RuleEntry known = entry;
        if (known == null) {
            known = EntryRecord.read(id, derives, record);
            entry = known;
        }
        return known;
    }

    /** The citations on a day; null when the law behind the rule was not in force. */
    private record Cited(LawBook book, LocalDate day, @Nullable List<Citation> citations) {}

    Bilingual message(Placeholders places) {
        Template chinese = zh == null ? Template.of(entry().message().zh()) : zh;
        Template english = en == null ? Template.of(entry().message().en()) : en;
        zh = chinese;
        en = english;
        return new Bilingual(chinese.fill(places::zh), english.fill(places::en));
    }

    /** Returns the law behind the rule on the day that governs it, or null when the first of it was not in force. */
    @Nullable List<Citation> citations(GoverningLaw law) {
        LocalDate day = law.on(entry().governs());
        Cited known = last;
        if (known == null || known.book != law.book() || !known.day.equals(day)) {
            known = new Cited(law.book(), day, law.cite(entry().basis(), entry().governs()));
            last = known;
        }
        return known.citations;
    }
}
