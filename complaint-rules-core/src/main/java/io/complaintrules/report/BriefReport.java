package io.complaintrules.report;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Channel;
import io.complaintrules.law.MatterClass;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A short question gets a short answer: whom to turn to, how, with what; or what to tell first. */
final class BriefReport {
    /** About two lines of a letter: what is longer tells a story. */
    private static final int SHORT = 40;

    /** Details that make a story. */
    private static final Set<String> STORY = Set.of("time", "quantity", "evidence");

    static final int MOST = 6;

    private static final int CHANNELS = 2;
    private static final int PAPERS = 6;

    private BriefReport() {}

    /** Whether a complaint is no more than a short text that tells no story. */
    static boolean suits(Complaint complaint, Verdict verdict) {
        String text = complaint.text();
        return text != null
                && text.length() <= SHORT
                && complaint.respondent() == null
                && complaint.incident() == null
                && complaint.transaction() == null
                && complaint.priorComplaint() == null
                && complaint.requests().isEmpty()
                && complaint.evidence().isEmpty()
                && verdict.specificity().present().stream().noneMatch(STORY::contains);
    }

    static void write(Page page) {
        SafetySection.write(page);
        MatterClass unclear = page.law().lastResort();
        List<String> matters = page.verdict.jurisdiction().matters().stream()
                .map(routing -> routing.matter())
                .toList();
        if (matters.isEmpty() || (unclear != null && matters.get(0).equals(unclear.id()))) {
            page.paragraph(
                    asksForTheText(page)
                            .orElse(
                                    Inline.of(
                                            page.say(
                                                    "还看不出投诉的是什么。请写明：是哪家、什么服务或商品、哪天发生了什么、想要什么结果。",
                                                    "What this is about cannot be told yet. Say which company, which service or thing, what happened on which day, and what you want."))));
            return;
        }
        HeadSection.write(page);
        page.heading("去哪里", "Where to go");
        List<String> order = page.verdict.jurisdiction().order();
        for (int i = 0; i < order.size(); i++) {
            page.item(0, (i + 1) + ".", step(page, order.get(i)));
        }
        List<String> papers = papers(page).distinct().limit(PAPERS).toList();
        if (!papers.isEmpty()) {
            page.paragraph(Inline.of(page.say("带上：", "Bring: ") + page.list(papers)));
        }
        page.paragraph(
                Inline.of(
                        page.say(
                                "能不能受理、哪天截止，要看细节：请再写明哪家、哪天、发生了什么、想要什么。",
                                "Whether it is taken and until when depends on details: say which company, which day, what happened and what you want.")));
    }

    /** What asks for the text itself says why. */
    private static Optional<Inline> asksForTheText(Page page) {
        return page.verdict.questions().stream()
                .filter(question -> question.field().equals("text"))
                .findFirst()
                .map(question -> Inline.of(page.say(question.question())));
    }

    private static Inline step(Page page, String authority) {
        boolean barred = page.route(authority)
                .filter(route -> route.status() == Status.BARRED)
                .isPresent();
        List<Channel> channels = barred
                ? List.of()
                : page.law()
                        .findAuthority(authority)
                        .map(Authority::advertisedChannels)
                        .orElse(List.of());
        Inline line = Inline.EMPTY.plus(page.body(authority), Tone.STRONG);
        String ways =
                page.list(channels.stream().limit(CHANNELS).map(Channel::value).toList());
        return ways.isEmpty() ? line : line.plus(page.say("：", ": ") + ways);
    }

    private static Stream<String> papers(Page page) {
        String recommended =
                Objects.requireNonNullElse(page.verdict.jurisdiction().recommended(), "");
        return page.verdict.findings().stream()
                .map(finding -> finding.conclusion())
                .filter(EvidenceReview.Materials.class::isInstance)
                .map(EvidenceReview.Materials.class::cast)
                .filter(materials -> materials.authority().equals(recommended))
                .flatMap(materials -> materials.missing().stream())
                .map(page::material);
    }
}
