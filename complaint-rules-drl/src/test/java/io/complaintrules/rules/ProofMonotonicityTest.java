package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Shows;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.verdict.EvidenceGrade;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.PointState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** More evidence never weighs less, less never more, and anger weighs nothing; over complaints from a fixed seed. */
class ProofMonotonicityTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final int COMPLAINTS = 1500;
    private static final long SEED = 20261120;
    private static final List<String> MATTERS = List.of(
            "app-function",
            "charge-dispute",
            "auto-renewal",
            "personal-information-leak",
            "minor-recharge",
            "unauthorised-payment",
            "broadband-fault",
            "prepaid-balance",
            "violence");
    private static final List<String> ANGER =
            List.of("真是太让人生气了！！！", "你们这些人简直不要脸。", "垃圾公司，无耻至极，等着倒闭吧！", "我根本无法忍受这种态度！", "骗子！强盗！");

    @Test
    void adding_an_item_lowers_neither_the_grade_nor_a_point() {
        Random random = new Random(SEED);
        for (int i = 0; i < COMPLAINTS; i++) {
            Complaint less = complaint(random);
            List<Evidence> more = new ArrayList<>(less.evidence());
            more.add(item(random, more.size()));
            assertThat(weightOf(less.toBuilder().evidence(more).build()))
                    .as("complaint %d", i)
                    .satisfies(after -> after.isAtLeast(weightOf(less)));
        }
    }

    @Test
    void removing_an_item_raises_neither_the_grade_nor_a_point() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < COMPLAINTS; i++) {
            Complaint more = complaint(random);
            if (more.evidence().isEmpty()) {
                continue;
            }
            List<Evidence> less = new ArrayList<>(more.evidence());
            less.remove(random.nextInt(less.size()));
            weightOf(more).isAtLeast(weightOf(more.toBuilder().evidence(less).build()));
        }
    }

    @Test
    void a_sentence_of_anger_changes_neither_the_grade_nor_a_point() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < COMPLAINTS; i++) {
            Complaint calm = complaint(random);
            String anger = ANGER.get(random.nextInt(ANGER.size()));
            Weight angry = weightOf(calm.toBuilder().text(calm.text() + anger).build());
            assertThat(angry).as("complaint %d, %s", i, anger).isEqualTo(weightOf(calm));
        }
    }

    /** Grade and state of each point. */
    private record Weight(EvidenceGrade grade, Map<String, PointState> points) {
        void isAtLeast(Weight less) {
            assertThat(grade).isGreaterThanOrEqualTo(less.grade);
            assertThat(points.keySet()).isEqualTo(less.points.keySet());
            less.points.forEach(
                    (point, state) -> assertThat(points.get(point)).as(point).isGreaterThanOrEqualTo(state));
        }
    }

    private static Weight weightOf(Complaint complaint) {
        EvidenceReview review = RULES.assess(complaint).evidence();
        return new Weight(
                review.grade(),
                review.points().stream()
                        .collect(Collectors.toMap(EvidenceReview.Point::point, EvidenceReview.Point::state)));
    }

    private static Complaint complaint(Random random) {
        Draft draft = new Draft();
        draft.complaint.matters(MATTERS.get(random.nextInt(MATTERS.size())));
        if (random.nextBoolean()) {
            draft.loss(one(random, LossHead.values()), random.nextBoolean() ? "100" : null);
        }
        if (random.nextBoolean()) {
            draft.complaint.priorComplaint(PriorComplaint.builder()
                    .made(YesNo.YES)
                    .reply(one(random, Reply.values()))
                    .reference(random.nextBoolean() ? "T1" : null)
                    .build());
        }
        draft.said.with("fraud", random.nextBoolean() ? Boolean.TRUE : null);
        int items = random.nextInt(6);
        for (int i = 0; i < items; i++) {
            draft.evidence.add(item(random, i));
        }
        return draft.build();
    }

    private static Evidence item(Random random, int number) {
        return Evidence.builder()
                .id("e" + number)
                .kind(one(random, EvidenceKind.values()))
                .form(random.nextBoolean() ? null : one(random, EvidenceForm.values()))
                .preservation(random.nextBoolean() ? null : one(random, Preservation.values()))
                .capturedOn(random.nextBoolean() ? null : LocalDate.of(2026, 11, 1 + random.nextInt(6)))
                .shows(some(random, Shows.values(), 3))
                .proves(some(random, Proves.values(), 5))
                .build();
    }

    private static <E> E one(Random random, E[] all) {
        return all[random.nextInt(all.length)];
    }

    private static <E> List<E> some(Random random, E[] all, int outOf) {
        return Arrays.stream(all).filter(each -> random.nextInt(outOf) < 2).toList();
    }
}
