package io.complaintrules.verdict;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InputDigest;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Channel;
import io.complaintrules.law.Confidence;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.HelpLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verdicts for tests, built by hand: no rule says what they say. */
public final class Verdicts {
    /** The narrative that the spans of {@link #complete()} point into. */
    public static final String TEXT = "7月20日账单多出198元。你们这群骗子、强盗！\n请退还198元👍🏽。";

    private Verdicts() {}

    /** A verdict in which every part is filled and every kind of conclusion occurs. */
    public static Verdict complete() {
        return new Verdict(
                "T-1",
                new Safety(
                        List.of(new Safety.Concern("self-harm", text("请马上打 110", "Call 110"), List.of(new Span(0, 2)))),
                        List.of(new HelpLine(
                                "110",
                                text("报警", "police"),
                                text("24 小时", "day and night"),
                                LocalDate.of(2026, 1, 31),
                                "a source",
                                Confidence.H)),
                        text("程序自动提示", "An automatic note")),
                new Outcome(Status.REVISE, text("应向申诉机构提交，但须先修改", "File with the appeal body after some changes")),
                new Jurisdiction(
                        Competence.COMPETENT,
                        List.of("miit-appeal"),
                        "miit-appeal",
                        "miit-appeal",
                        List.of("company", "miit-appeal"),
                        List.of(new MatterRouting("charge-dispute", List.of("miit-appeal", "samr-12315")))),
                new Admissibility(Status.REVISE, List.of("t.postcode")),
                new EvidenceReview(
                        EvidenceGrade.E3, List.of(point()), List.of(adequacy()), List.of(material()), List.of(entry())),
                new SpecificityReview(List.of("time"), List.of("place", "prior_contact")),
                new LanguageReview(List.of(flag("骗子", "不认可其行为"), flag("强盗", null)), List.of()),
                new CompensationReview(List.of(head())),
                List.of(route(Status.REVISE), refusing()),
                List.of(new Question(
                        "priorComplaint.made",
                        text("是否已先向企业投诉？", "Did you complain to the company first?"),
                        List.of("miit-appeal"),
                        "t.asks")),
                List.of(new Suggestion(
                        text("补填邮编", "Fill in the postcode"),
                        "fill:complainant.postcode",
                        List.of("t.postcode"),
                        Status.REVISE,
                        Status.OPEN)),
                List.of(
                        step(LocalDate.of(2026, 12, 19), LocalDate.of(2026, 12, 21), Deadline.Status.GREY),
                        step(null, null, Deadline.Status.UNKNOWN_CALENDAR)),
                findings(),
                new Receipt(
                        "0.1.0",
                        "Drools",
                        "0123456789abcdef",
                        "123456789abcdef0",
                        "23456789abcdef01",
                        InputDigest.of(Complaint.ofText(TEXT)),
                        LocalDate.of(2026, 11, 23),
                        Map.of(
                                Governs.FILING,
                                LocalDate.of(2026, 11, 23),
                                Governs.OCCURRENCE,
                                LocalDate.of(2026, 7, 20))),
                null);
    }

    private static List<Finding> findings() {
        return List.of(
                finding("t.asks", Area.ADMISSIBILITY, Effect.ASK, new Conclusion.Asks("priorComplaint.made", false)),
                finding("t.chosen", Area.JURISDICTION, Effect.INFO, new Conclusion.Chosen("12300", "miit-appeal")),
                finding("t.closes", Area.JURISDICTION, Effect.INFO, new Conclusion.Closes("miit-appeal", "samr-12315")),
                finding(
                        "t.competent",
                        Area.JURISDICTION,
                        Effect.INFO,
                        new Conclusion.Competent("miit-appeal", "charge-dispute", Competence.COMPETENT, 1)),
                finding(
                        "t.decides",
                        Area.EVIDENCE,
                        Effect.INFO,
                        new Conclusion.Decides("miit-appeal", "prior-complaint", 4)),
                finding("t.details", Area.SPECIFICITY, Effect.ADVISE, new Conclusion.Details(List.of("place"), false)),
                finding("t.index", Area.EVIDENCE, Effect.INFO, new Conclusion.Index(List.of(entry()))),
                finding("t.danger", Area.SAFETY, Effect.ADVISE, new Conclusion.InDanger("self-harm", List.of("110"))),
                finding("t.remark", Area.LANGUAGE, Effect.ADVISE, new Conclusion.Remarked("heat")),
                finding(
                        "t.flag",
                        Area.LANGUAGE,
                        Effect.ADVISE,
                        new Conclusion.Flagged(WordingCategory.INSULT, 2, "不认可其行为")),
                finding("t.grade", Area.EVIDENCE, Effect.INFO, new Conclusion.Grade(3)),
                finding("t.head", Area.COMPENSATION, Effect.INFO, head()),
                finding(
                        "t.hinders",
                        Area.COMPENSATION,
                        Effect.INFO,
                        new Conclusion.Hinders("treble", Eligibility.CONDITIONAL, null)),
                finding("t.material", Area.EVIDENCE, Effect.INFO, material()),
                finding("t.means", Area.EVIDENCE, Effect.INFO, new Conclusion.Means("prior-complaint", 1)),
                finding(
                        "t.milestone",
                        Area.ADMISSIBILITY,
                        Effect.INFO,
                        new Conclusion.Dated(
                                "miit-appeal",
                                MilestoneKind.CLOSES,
                                LocalDate.of(2026, 12, 19),
                                null,
                                Deadline.Status.KNOWN)),
                finding("t.point", Area.EVIDENCE, Effect.INFO, point()),
                finding("t.postcode", Area.ADMISSIBILITY, Effect.REVISE, null),
                finding(
                        "t.sequence",
                        Area.JURISDICTION,
                        Effect.INFO,
                        new Conclusion.Sequence("company", "miit-appeal")));
    }

    private static Finding finding(String rule, Area area, Effect effect, @Nullable Conclusion conclusion) {
        return new Finding(
                rule,
                area,
                effect,
                List.of("miit-appeal"),
                text(rule + " 说明", "what " + rule + " says"),
                List.of(new Span(16, 18)),
                LocalDate.of(2026, 7, 20),
                List.of(citation()),
                List.of(new Because("Case", "priorComplaint == Answer.NO")),
                conclusion,
                List.of("fill:complainant.postcode"));
    }

    private static Citation citation() {
        return new Citation(
                "t-order/10.4",
                text("某办法", "Some Measures"),
                "第1号",
                text("第10条第(4)项", "art. 10(4)"),
                LocalDate.of(2016, 7, 30),
                null,
                "https://example.com/order",
                null,
                Confidence.M);
    }

    private static EvidenceReview.Adequacy adequacy() {
        return new EvidenceReview.Adequacy(
                "miit-appeal", "prior-complaint", PointState.PARTLY, EvidenceGrade.E4, false);
    }

    private static EvidenceReview.Materials material() {
        return new EvidenceReview.Materials("miit-appeal", List.of("phone"), List.of("name"), List.of("category"));
    }

    private static EvidenceReview.Entry entry() {
        return new EvidenceReview.Entry(
                1, "E1", "TICKET", "ORIGINAL", null, List.of("prior-complaint"), List.of("TIME"));
    }

    private static EvidenceReview.Point point() {
        return new EvidenceReview.Point(
                "prior-complaint", PointState.PARTLY, List.of("E1"), List.of(text("工单号", "the ticket number")));
    }

    private static CompensationReview.Head head() {
        return new CompensationReview.Head(
                "treble",
                Eligibility.CONDITIONAL,
                new BigDecimal("198.00"),
                null,
                new BigDecimal("594"),
                "max(3 × 198, 500) = 594",
                text("由消费者证明欺诈", "the consumer proves deception"),
                List.of(text("欺诈须排除合理怀疑", "deception beyond reasonable doubt")),
                List.of("court"),
                List.of("samr-12315"));
    }

    private static LanguageReview.Flag flag(String words, @Nullable String neutral) {
        int start = TEXT.indexOf(words);
        return new LanguageReview.Flag(
                start,
                start + words.length(),
                WordingCategory.INSULT,
                2,
                neutral,
                "t.flag",
                text("指责人不如陈述事实", "state facts, not names"));
    }

    private static Route route(Status status) {
        return new Route(
                "miit-appeal",
                text("电信用户申诉受理机构", "Telecom-user appeal body"),
                Competence.COMPETENT,
                status,
                LocalDate.of(2026, 8, 11),
                LocalDate.of(2026, 12, 19),
                text("调解", "mediate"),
                text("裁决赔偿", "award compensation"),
                List.of("samr-12315"),
                List.of(new Channel(
                        Channel.Kind.WEB, "https://example.com", Confidence.M, text("须实名", "real name needed"), true)),
                List.of("t.competent", "t.postcode"));
    }

    private static Route refusing() {
        return new Route(
                "samr-12315",
                text("市场监管部门", "Market regulator"),
                Competence.NOT_COMPETENT,
                Status.BARRED,
                null,
                null,
                text("调解", "mediate"),
                text("", ""),
                List.of(),
                List.of(),
                List.of());
    }

    private static Milestone step(@Nullable LocalDate on, @Nullable LocalDate rolled, Deadline.Status calendar) {
        return new Milestone(
                on, rolled, calendar, "miit-appeal", MilestoneKind.CLOSES, text("申诉时效", "time limit"), "t.milestone");
    }

    private static Bilingual text(String zh, String en) {
        return new Bilingual(zh, en);
    }
}
