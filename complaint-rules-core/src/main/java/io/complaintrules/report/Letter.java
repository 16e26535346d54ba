package io.complaintrules.report;

import io.complaintrules.advice.Rewording;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.law.Authority;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.LetterForm;
import io.complaintrules.law.Seat;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the sections of one draft share. */
final class Letter {
    private final Complaint complaint;
    private final Verdict verdict;
    private final LawBook law;
    private final @Nullable Authority body;
    private final LetterForm form;
    private final Story story;

    Letter(Complaint complaint, Verdict verdict, LawBook law, @Nullable Authority body) {
        this.law = law;
        this.complaint = complaint;
        this.verdict = verdict;
        this.body = body;
        this.form = body == null ? LetterForm.PLAIN : body.letter();
        this.story = story(complaint.text(), verdict);
    }

    private Story story(@Nullable String text, Verdict verdict) {
        if (text == null) {
            return new Story(List.of(), clause -> false);
        }
        Narrative narrative = verdict.narrative();
        if (narrative == null) {
            throw new IllegalArgumentException(
                    "verdict: it does not hold the narrative.\nMaybe it was read back from JSON? Assess the complaint again.");
        }
        String company = toCompany() ? "贵公司" : form.respondent();
        String addressee = body == null ? null : body.id();
        return new Story(
                Rewording.of(text, narrative, verdict.language().flags(), company),
                clause -> narrative.pleadsWithAnother(clause, addressee));
    }

    /** What the law data call one of a closed list, in Chinese. */
    String name(String of, String id) {
        return law.name(of, id).zh();
    }

    /** What a loss is declared under, as the law data have it. */
    Optional<ClaimHead> head(Loss loss) {
        return law.heads().stream()
                .filter(head -> loss.head().name().equals(head.opening().loss()))
                .findFirst();
    }

    Complaint complaint() {
        return complaint;
    }

    @Nullable Authority body() {
        return body;
    }

    LetterForm form() {
        return form;
    }

    Story story() {
        return story;
    }

    boolean toCompany() {
        return body != null && body.seat() == Seat.COMPANY;
    }

    /** Whether the body asks for something, by the id of the material. */
    boolean needs(String material) {
        return body != null && body.needs().contains(material);
    }

    static String gap(String what) {
        return "【请补充：" + what.replace('【', '（').replace('】', '）') + "】";
    }

    static String orGap(@Nullable String value, String what) {
        return value == null || value.isBlank() ? gap(what) : value.strip();
    }

    /** Prompts for the questions of the verdict that hold this body, by field. */
    List<String> asked(Predicate<String> field) {
        return verdict.questions().stream()
                .filter(question -> field.test(question.field()))
                .filter(question -> body != null && question.routes().contains(body.id()))
                .map(question -> gap(name("field", question.field())))
                .distinct()
                .toList();
    }

    /** The prompt for a kind of detail that neither text nor fields give. */
    Optional<String> missing(String detail) {
        return verdict.specificity().missing().contains(detail)
                ? Optional.of(gap(name("detail", detail)))
                : Optional.empty();
    }

    /** The prompt for something the body wants handed in and the complaint has not. */
    Optional<String> lacking(String material) {
        return prompt(material, EvidenceReview.Materials::missing);
    }

    /** The prompt for something the body wants handed in and of which the complaint cannot tell. */
    Optional<String> untold(String material) {
        return prompt(material, EvidenceReview.Materials::open);
    }

    private Optional<String> prompt(String material, Function<EvidenceReview.Materials, List<String>> which) {
        boolean wanted = verdict.evidence().materials().stream()
                .anyMatch(one -> body != null
                        && one.authority().equals(body.id())
                        && which.apply(one).contains(material));
        return wanted ? Optional.of(gap(law.material(material).name().zh())) : Optional.empty();
    }

    static String yuan(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale())).toPlainString() + "元";
    }

    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    /** A line on a proceeding elsewhere. */
    String other(Proceeding proceeding) {
        String forum = proceeding.forum() == null
                ? gap("机构的名称")
                : law.findAuthority(proceeding.forum())
                        .map(found -> found.name().zh())
                        .orElse(proceeding.forum());
        String since = proceeding.since() == null ? "" : day(proceeding.since()) + "，";
        String how = proceeding.status() == null
                ? gap("处理到哪一步")
                : switch (proceeding.status()) {
                    case FILED -> "尚未决定是否受理";
                    case ACCEPTED -> "已受理，正在处理";
                    case CLOSED -> "已办结";
                    case REFUSED -> "未予受理";
                };
        return since + "同一争议曾向" + forum + "提出，" + how + "。";
    }
}
