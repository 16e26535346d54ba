package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.rules.Stories.Story;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Over stories of which the truth is known: a declared truth only helps, and a draft loses nothing. */
class StoriesTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final int STORIES = Integer.getInteger("stories", 240);

    private static final Map<String, BiFunction<Complaint.Builder, Story, Complaint.Builder>> TRUTHS =
            new TreeMap<>(Map.of(
                    "matter",
                            (complaint, story) -> complaint.matters(story.plot().matter()),
                    "kind",
                            (complaint, story) -> complaint.respondent(
                                    new Respondent(null, story.plot().kind(), null, null)),
                    "company",
                            (complaint, story) -> complaint.respondent(new Respondent(
                                    story.plot().company(), story.plot().kind(), "广东", null)),
                    "day", (complaint, story) -> complaint.incident(new Incident(story.occurredOn(), null, null, null)),
                    "paid", (complaint, story) -> complaint.transaction(new Transaction(story.sum(), null, null)),
                    "request",
                            (complaint, story) ->
                                    complaint.requests(new Request(story.plot().request(), null)),
                    "prior",
                            (complaint, story) -> complaint.priorComplaint(
                                    PriorComplaint.builder().made(YesNo.YES).build()),
                    "product",
                            (complaint, story) -> complaint.product(story.plot().company())));

    private static Complaint.Builder told(Story story) {
        return Complaint.builder().text(story.text()).filedOn(Stories.FILED);
    }

    private static String leading(Verdict verdict) {
        return verdict.jurisdiction().matters().get(0).matter();
    }

    @Test
    void a_plain_story_is_about_what_it_tells() {
        assertThat(Stories.of(STORIES)
                        .filter(story -> !leading(RULES.assess(told(story).build()))
                                .equals(story.plot().matter())))
                .isEmpty();
    }

    @Test
    void a_true_field_never_moves_the_matter_or_the_body_away() {
        assertThat(Stories.of(STORIES)).allSatisfy(story -> {
            Verdict alone = RULES.assess(told(story).build());
            TRUTHS.forEach((field, declare) -> {
                Verdict declared =
                        RULES.assess(declare.apply(told(story), story).build());
                assertThat(leading(declared)).as(field + ": " + story.text()).isEqualTo(leading(alone));
                assertThat(declared.jurisdiction().recommended())
                        .as(field + ": " + story.text())
                        .isEqualTo(alone.jurisdiction().recommended());
            });
        });
    }

    @Test
    void a_draft_holds_every_day_sum_quotation_and_request() {
        assertThat(Stories.of(STORIES)).allSatisfy(story -> {
            Complaint complaint = told(story).build();
            String draft = io.complaintrules.report.Draft.of(complaint, RULES.assess(complaint), RULES.law())
                    .text();
            assertThat(List.of(draft)).as(story.text()).allSatisfy(text -> assertThat(text)
                    .contains(story.facts()));
        });
    }
}
