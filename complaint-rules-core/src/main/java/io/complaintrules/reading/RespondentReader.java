package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.law.Company;
import io.complaintrules.law.Respondents;
import io.complaintrules.reading.NameIndex.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whom a complaint is against: by declaration, by name, by product, else by whom the text mentions most. */
final class RespondentReader {
    private final Respondents respondents;
    private final NameIndex<Respondents.Words> words;
    private final NameIndex<Company> names;

    RespondentReader(Respondents respondents) {
        this.respondents = respondents;
        words = new NameIndex<>(respondents.words(), Respondents.Words::words);
        names = new NameIndex<>(respondents.companies(), company -> Stream.concat(
                        company.aliases().stream(), company.ambiguous().stream())
                .toList());
    }

    ReadRespondent read(Complaint complaint) {
        var respondent = complaint.respondent();
        ReadRespondent named = named(respondent == null ? null : respondent.name());
        RespondentKind declared = respondent == null ? null : respondent.kind();
        if (declared != null) {
            return declared == named.kind() ? named : of(declared.name(), null, true, named.company());
        }
        return Stream.of(named, named(complaint.product()), mentioned(complaint.text()))
                .filter(read -> read.kind() != null)
                .findFirst()
                .orElse(ReadRespondent.NOBODY);
    }

    private ReadRespondent named(@Nullable String name) {
        if (name == null) {
            return ReadRespondent.NOBODY;
        }
        NormalForm form = NormalForm.of(name);
        Found<Company> company = names.find(form).stream()
                .min(Comparator.<Found<Company>>comparingInt(found -> -found.length())
                        .thenComparingInt(Found::from))
                .orElse(null);
        Found<Respondents.Words> word = words.find(form).stream()
                .min(Comparator.<Found<Respondents.Words>>comparingInt(found -> -found.length())
                        .thenComparingInt(found -> -found.from()))
                .orElse(null);
        if (company != null && (word == null || word.length() <= company.length())) {
            return of(company.thing().kind(), company.thing().matter(), true, company.thing());
        }
        return word == null
                ? ReadRespondent.NOBODY
                : of(word.thing().kind(), word.thing().matter(), true, null);
    }

    private ReadRespondent mentioned(@Nullable String text) {
        if (text == null) {
            return ReadRespondent.NOBODY;
        }
        Map<RespondentKind, List<Found<Company>>> byKind = new EnumMap<>(RespondentKind.class);
        for (Found<Company> found : outermost(meant(NormalForm.of(text)))) {
            byKind.computeIfAbsent(RespondentKind.valueOf(found.thing().kind()), kind -> new ArrayList<>())
                    .add(found);
        }
        return byKind.values().stream()
                .min(Comparator.<List<Found<Company>>>comparingInt(found -> -found.size())
                        .thenComparingInt(found -> found.get(0).from()))
                .map(found -> found.get(0).thing())
                .map(company -> of(company.kind(), company.matter(), false, company))
                .orElse(ReadRespondent.NOBODY);
    }

    private List<Found<Company>> meant(NormalForm form) {
        return names.find(form).stream()
                .filter(found ->
                        found.thing().unlessAfter().stream().noneMatch(word -> form.startsWith(word, found.to())))
                .filter(found -> !isAmbiguous(found, form) || isNear(found, form))
                .toList();
    }

    private static boolean isAmbiguous(Found<Company> found, NormalForm form) {
        return found.thing().ambiguous().stream()
                .anyMatch(name -> name.length() == found.length() && form.startsWith(name, found.from()));
    }

    private static boolean isNear(Found<Company> found, NormalForm form) {
        return Clauses.sentenceHolds(
                form, found.from(), found.to(), found.thing().near());
    }

    private static List<Found<Company>> outermost(List<Found<Company>> found) {
        List<Found<Company>> outermost = new ArrayList<>();
        int reached = 0;
        for (Found<Company> each : found.stream()
                .sorted(Comparator.<Found<Company>>comparingInt(Found::from).thenComparingInt(one -> -one.to()))
                .toList()) {
            if (each.to() > reached) {
                outermost.add(each);
                reached = each.to();
            }
        }
        return outermost;
    }

    private ReadRespondent of(String kind, @Nullable String matter, boolean given, @Nullable Company company) {
        String usual = respondents.usual(kind).map(Respondents.Usual::matter).orElse(null);
        return new ReadRespondent(RespondentKind.valueOf(kind), matter == null ? usual : matter, given, company);
    }

    /** Whether matters of a family are usual against this respondent. */
    boolean expects(ReadRespondent respondent, String family) {
        RespondentKind kind = respondent.kind();
        return kind != null
                && respondents
                        .usual(kind.name())
                        .map(usual -> usual.families().contains(family))
                        .orElse(false);
    }
}
