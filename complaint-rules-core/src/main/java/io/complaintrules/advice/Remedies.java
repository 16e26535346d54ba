package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Proves;
import io.complaintrules.law.AnswerChoice;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import io.complaintrules.law.RemedyClass;
import io.complaintrules.law.Seat;
import io.complaintrules.law.Template;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.RemedyIds;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes remedies that can be tried of what findings name. For one complaint on one day. */
final class Remedies {
    private final Complaint complaint;
    private final LawBook law;
    private final LocalDate today;
    private final Answers answers;
    private final Map<Named, List<Remedy>> made = new HashMap<>();

    Remedies(Complaint complaint, Verdict verdict, LawBook law) {
        this.complaint = complaint;
        this.law = law;
        this.today = Objects.requireNonNull(verdict.receipt().dates().get(Governs.FILING), "day of filing");
        this.answers = new Answers(verdict, law, today);
    }

    /** What makes the remedies of two findings the same. */
    private record Named(String rule, String message, @Nullable Conclusion conclusion) {}

    /** What can be tried about a finding; empty where nothing can. */
    List<Remedy> of(Finding finding, Verdict verdict) {
        Named named = new Named(finding.rule(), finding.message().en(), finding.conclusion());
        List<Remedy> known = made.get(named);
        if (known == null) {
            known = make(finding, verdict);
            made.put(named, known);
        }
        return known;
    }

    private List<Remedy> make(Finding finding, Verdict verdict) {
        List<Remedy> all = new ArrayList<>();
        for (String id : finding.remedies()) {
            Remedy remedy = remedy(id, finding, verdict);
            if (remedy != null) {
                all.add(remedy);
            }
        }
        return all;
    }

    private @Nullable Remedy remedy(String id, Finding finding, Verdict verdict) {
        if (id.startsWith(RemedyIds.FILL)) {
            return fill(id, id.substring(RemedyIds.FILL.length()));
        }
        if (id.startsWith(RemedyIds.ANSWER)) {
            return answer(id.substring(RemedyIds.ANSWER.length()), finding);
        }
        if (id.startsWith(RemedyIds.PROVE)) {
            return prove(id, id.substring(RemedyIds.PROVE.length()), verdict);
        }
        return switch (id) {
            case "date-it" -> new Remedy.State("filedOn", today, how(id, 0, Map.of("date", day(today))));
            case "request" -> new Remedy.AskFor(how(id, 0, Map.of()));
            case "facts" -> new Remedy.TellFacts(how(id, 0, Map.of()));
            case "name-respondent" -> new Remedy.NameRespondent(how(id, 0, Map.of()));
            case "complain-first" -> complainFirst(id);
            case "wait" -> waiting(id, finding);
            case "withdraw-elsewhere" -> new Remedy.Withdraw(how(id, 0, Map.of("body", pending())));
            case "withdraw-claim" -> drop(id, finding);
            default -> null;
        };
    }

    /** The remedy of another channel for a body. */
    Remedy choose(String body, @Nullable String channel) {
        return new Remedy.ChooseBody(
                channel,
                how("choose-body", 0, Map.of("body", law.authority(body).name())));
    }

    /** The remedy of the flagged wording. */
    Remedy reword(String text) {
        return new Remedy.Reword(text, how("reword", 0, Map.of()));
    }

    /** The remedy of two matters for two bodies. */
    Remedy.Split split(List<String> kept, List<String> left) {
        return new Remedy.Split(kept, left, how("split", 0, Map.of("matter", matters(kept), "rest", matters(left))));
    }

    private Bilingual matters(List<String> ids) {
        return joined(ids.stream().map(id -> law.matter(id).name()).toList());
    }

    private @Nullable Remedy fill(String id, String field) {
        QuestionField question = law.findQuestion(field).orElse(null);
        String standIn = question == null ? null : question.standIn();
        return question == null || standIn == null
                ? null
                : new Remedy.State(
                        field, FieldPath.parse(field, standIn), how(id, 0, Map.of("field", question.name())));
    }

    /** An answer that the rule names, or else the one that is hoped for; none where what the text says is against it. */
    private @Nullable Remedy answer(String said, Finding finding) {
        int is = said.indexOf('=');
        String field = is < 0 ? said : said.substring(0, is);
        if (is < 0 && finding.conclusion() instanceof Conclusion.Asks asks && asks.bars()) {
            return null;
        }
        Remedy written = is < 0 ? fill(RemedyIds.FILL + field, field) : null;
        if (written != null) {
            return written;
        }
        AnswerChoice choice = is < 0 ? answers.hoped(field) : answers.choice(field, said.substring(is + 1));
        QuestionField question = law.findQuestion(field).orElse(null);
        Object value = choice == null ? null : answers.value(choice, complaint, finding);
        if (choice == null || value == null || question == null) {
            return null;
        }
        return new Remedy.State(
                field,
                value,
                how(
                        "answer:" + field,
                        0,
                        Map.of("question", asked(question, choice, finding), "answer", choice.name()),
                        true));
    }

    /** The question; with the limit that the day has to keep, where the finding tells it. */
    private static Bilingual asked(QuestionField question, AnswerChoice choice, Finding finding) {
        boolean limit =
                choice.value().equals("latest") && finding.message().zh().contains("？");
        return limit ? finding.message() : question.question();
    }

    private Remedy prove(String id, String point, Verdict verdict) {
        EvidenceKind kind = law.evidenceKinds().stream()
                .filter(one -> one.shows().contains(point))
                .findFirst()
                .map(one -> EvidenceKind.valueOf(one.id()))
                .orElse(EvidenceKind.NOTARY);
        Bilingual means = verdict.evidence().points().stream()
                .filter(one -> one.point().equals(point) && !one.wouldDo().isEmpty())
                .findFirst()
                .map(one -> one.wouldDo().get(0))
                .orElse(law.name("means", point));
        return new Remedy.AddEvidence(
                kind,
                Proves.valueOf(point.replace('-', '_').toUpperCase(Locale.ROOT)),
                how(id, 0, Map.of("point", law.name("point", point), "means", means)));
    }

    private @Nullable Remedy complainFirst(String id) {
        String period = law.authorities().stream()
                .filter(body -> body.seat() == Seat.COMPANY)
                .map(body -> body.decides())
                .findFirst()
                .orElse(null);
        Deadline end = period == null ? null : law.deadline(period, today);
        LocalDate last = end == null ? null : end.rolled();
        return last == null
                ? null
                : new Remedy.ComplainFirst(
                        today,
                        last.plusDays(1),
                        how(id, waits(last.plusDays(1)), Map.of("date", day(last.plusDays(1)))));
    }

    private @Nullable Remedy waiting(String id, Finding finding) {
        LocalDate on = finding.conclusion() instanceof Conclusion.Dated dated ? dated.on() : null;
        return on == null || !on.isAfter(today)
                ? null
                : new Remedy.WaitUntil(on, how(id, waits(on), Map.of("date", day(on))));
    }

    private @Nullable Remedy drop(String id, Finding finding) {
        if (!(finding.conclusion() instanceof Conclusion.Hinders hinders)) {
            return null;
        }
        ClaimHead head = law.findHead(hinders.head()).orElse(null);
        return head == null
                ? null
                : new Remedy.DropClaim(
                        head.opening().loss(), head.opening().request(), how(id, 0, Map.of("head", head.name())));
    }

    private Bilingual pending() {
        List<Proceeding> all = complaint.proceedings() == null ? List.of() : complaint.proceedings();
        return joined(all.stream()
                .filter(one -> one.status() == ProceedingStatus.FILED && one.forum() != null)
                .map(one -> law.findAuthority(String.valueOf(one.forum()))
                        .map(body -> body.name())
                        .orElse(new Bilingual(String.valueOf(one.forum()), String.valueOf(one.forum()))))
                .toList());
    }

    /** Working days from today to a day; where no table tells, all but weekends. */
    private int waits(LocalDate until) {
        return (int) today.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> law.calendar().knows(day)
                        ? law.calendar().isWorkingDay(day)
                        : day.getDayOfWeek().getValue() < 6)
                .count();
    }

    private static Bilingual joined(List<Bilingual> names) {
        return new Bilingual(
                names.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                names.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    private static Bilingual day(LocalDate day) {
        return new Bilingual(day.toString(), day.toString());
    }

    private Manner how(String id, int waits, Map<String, Bilingual> words) {
        return how(id, waits, words, false);
    }

    private Manner how(String id, int waits, Map<String, Bilingual> words, boolean rests) {
        int colon = id.indexOf(':');
        RemedyClass said = law.remedy(colon < 0 ? id : id.substring(0, colon));
        Bilingual action = Template.fill(said.action(), words);
        return new Manner(id, action, said.days() + waits, said.typing(), said.own(), rests);
    }
}
