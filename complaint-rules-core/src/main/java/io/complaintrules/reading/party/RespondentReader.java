package io.complaintrules.reading.party;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.law.Company;
import io.complaintrules.law.Respondents;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.party.NameIndex.Found;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom a complaint is against: by declaration, by name, by product, else by whom the text mentions most. */
public final class RespondentReader {
    /** The lexicon category of words behind which stands whom something was done to or asked of. */
    private static final String TOWARDS = "towards";

    private static final int ACTING = 3;

    private static final Comparator<Found<Spoken>> BY_PLACE = (one, other) -> one.from() != other.from()
            ? Integer.compare(one.from(), other.from())
            : Integer.compare(other.to(), one.to());

    private final Respondents respondents;
    private final NameIndex<Respondents.Words> words;
    private final NameIndex<Spoken> names;

    /** A company as some of its names mean it. */
    private record Spoken(Company company, List<String> names, boolean ambiguous, WordSet near, WordSet unlessAfter) {
        static Spoken of(Company company, List<String> names, boolean ambiguous) {
            return new Spoken(company, names, ambiguous, WordSet.of(company.near()), WordSet.of(company.unlessAfter()));
        }
    }

    /** Makes a reader that knows these companies and words. */
    public RespondentReader(Respondents respondents) {
        this.respondents = respondents;
        words = new NameIndex<>(respondents.words(), Respondents.Words::words);
        List<Spoken> spoken = new ArrayList<>();
        for (Company company : respondents.companies()) {
            spoken.add(Spoken.of(company, company.aliases(), false));
            spoken.add(Spoken.of(company, company.ambiguous(), true));
        }
        names = new NameIndex<>(spoken, Spoken::names);
    }

    /**
     * The respondent.
     *
     * @param complaint what was declared
     * @param reading what was read of its text
     */
    public ReadRespondent read(Complaint complaint, Reading reading) {
        var respondent = complaint.respondent();
        ReadRespondent named = named(respondent == null ? null : respondent.name());
        RespondentKind declared = respondent == null ? null : respondent.kind();
        if (declared != null) {
            return declared == named.kind() ? named : of(declared.name(), null, true, named.company());
        }
        if (named.kind() != null) {
            return named;
        }
        ReadRespondent product = named(complaint.product());
        return product.kind() != null ? product : mentioned(reading);
    }

    private ReadRespondent named(@Nullable String name) {
        if (name == null) {
            return ReadRespondent.NOBODY;
        }
        NormalForm form = NormalForm.of(name);
        Found<Spoken> company = longest(names.find(form), true);
        Found<Respondents.Words> word = longest(words.find(form), false);
        if (company != null && (word == null || word.length() <= company.length())) {
            Company known = company.thing().company();
            return of(known.kind(), known.matter(), true, known);
        }
        return word == null
                ? ReadRespondent.NOBODY
                : of(word.thing().kind(), word.thing().matter(), true, null);
    }

    /** The longest name, of equally long ones the first or the last. */
    private static <T> @Nullable Found<T> longest(List<Found<T>> found, boolean first) {
        Found<T> longest = null;
        for (Found<T> one : found) {
            if (longest == null || one.length() > longest.length() || (!first && one.length() == longest.length())) {
                longest = one;
            }
        }
        return longest;
    }

    /** The kind spoken of most, where one that does something or has something done to it counts most. */
    private ReadRespondent mentioned(Reading reading) {
        HitIndex towards = reading.hits(TOWARDS);
        Map<RespondentKind, Integer> counts = new EnumMap<>(RespondentKind.class);
        Map<RespondentKind, Found<Spoken>> firsts = new EnumMap<>(RespondentKind.class);
        Set<RespondentKind> acting = EnumSet.noneOf(RespondentKind.class);
        for (Found<Spoken> found : outermost(meant(reading.form(), reading.hits(Reading.SETTING)))) {
            Company one = found.thing().company();
            if (one.outranks()) {
                return of(one.kind(), one.matter(), false, one);
            }
            RespondentKind kind = RespondentKind.valueOf(one.kind());
            boolean acts = acts(reading.form(), towards, found);
            counts.merge(kind, acts ? ACTING : 1, Integer::sum);
            firsts.putIfAbsent(kind, found);
            if (acts) {
                acting.add(kind);
            }
        }
        Found<Spoken> most = null;
        int times = 0;
        for (Map.Entry<RespondentKind, Found<Spoken>> entry : firsts.entrySet()) {
            int count = counts.getOrDefault(entry.getKey(), 0);
            if (most == null
                    || count > times
                    || (count == times && entry.getValue().from() < most.from())) {
                most = entry.getValue();
                times = count;
            }
        }
        Respondents.Words subject = times >= ACTING ? null : subject(reading, towards);
        if (subject != null) {
            return of(subject.kind(), subject.matter(), false, null).asActing();
        }
        if (most == null) {
            return ReadRespondent.NOBODY;
        }
        Company company = most.thing().company();
        ReadRespondent read = of(company.kind(), company.matter(), false, company);
        return read.among(acting);
    }

    /** A kind of respondent that a clause begins with and says something of: "the school makes us pay". */
    private Respondents.@Nullable Words subject(Reading reading, HitIndex towards) {
        HitIndex settings = reading.hits(Reading.SETTING);
        for (Found<Respondents.Words> word : words.find(reading.form())) {
            if (word.length() > 1 && acts(reading.form(), towards, word) && !settings.covers(word.from(), word.to())) {
                return word.thing();
            }
        }
        return null;
    }

    /** A clause begins with the name and goes on, or a word before it says that something was done to it. */
    private static boolean acts(NormalForm form, HitIndex towards, Found<?> name) {
        boolean opens = name.from() == 0 || Clauses.isBreak(form.charAt(name.from() - 1));
        boolean goesOn = name.to() < form.length() && !Clauses.isBreak(form.charAt(name.to()));
        return (opens && goesOn) || towards.endingAt(name.from()) != null;
    }

    private List<Found<Spoken>> meant(NormalForm form, HitIndex settings) {
        List<Found<Spoken>> meant = names.find(form);
        meant.removeIf(found -> {
            Spoken name = found.thing();
            return settings.covers(found.from(), found.to())
                    || name.unlessAfter().startsAt(form, found.to())
                    || (name.ambiguous() && !Clauses.sentenceHolds(form, found.from(), found.to(), name.near()));
        });
        return meant;
    }

    private static List<Found<Spoken>> outermost(List<Found<Spoken>> found) {
        if (found.size() < 2) {
            return found;
        }
        found.sort(BY_PLACE);
        List<Found<Spoken>> outermost = new ArrayList<>(found.size());
        int reached = 0;
        for (Found<Spoken> each : found) {
            if (each.to() > reached) {
                outermost.add(each);
                reached = each.to();
            }
        }
        return outermost;
    }

    private ReadRespondent of(String kind, @Nullable String matter, boolean given, @Nullable Company company) {
        String usual = respondents.usual(kind).map(Respondents.Usual::matter).orElse(null);
        return new ReadRespondent(
                RespondentKind.valueOf(kind), matter == null ? usual : matter, given, false, company, Set.of());
    }

    /** Whether matters of a family are usual against this respondent. */
    public boolean expects(@Nullable RespondentKind kind, String family) {
        return kind != null
                && respondents
                        .usual(kind.name())
                        .map(usual -> usual.families().contains(family))
                        .orElse(false);
    }
}
