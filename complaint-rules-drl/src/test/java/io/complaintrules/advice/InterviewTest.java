package io.complaintrules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Interviews on complaints of which fields were hidden, answered out of what was hidden. */
class InterviewTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final int COUNT = Integer.getInteger("interviews.count", 100);
    private static final int ORDERS = Integer.getInteger("interviews.orders", 200);
    private static final List<String> FIELDS = List.of(
            "complainant.standing",
            "complainant.capacity",
            "settlement",
            "proceedings",
            "priorComplaint",
            "priorComplaint.reply",
            "incident.occurredOn",
            "incident.discoveredOn",
            "respondent.name");

    @Test
    void most_settle_with_few_questions_and_none_is_asked_in_vain() {
        Generated generated = new Generated(6);
        Random random = new Random(7);
        List<Integer> questions = new ArrayList<>();
        int settled = 0;
        int vain = 0;
        int made = 0;
        long[] inOrder = new long[ORDERS];
        while (made < COUNT) {
            Complaint whole = generated.complete();
            if (!ComplaintCheck.faultsIn(whole).isEmpty()) {
                continue;
            }
            made++;
            Complaint hidden = whole;
            List<String> order = new ArrayList<>(FIELDS);
            Collections.shuffle(order, random);
            for (String field : order.subList(0, 1 + random.nextInt(6))) {
                hidden = Generated.without(hidden, field);
            }
            Interview interview = RULES.interview(hidden);
            int asked = 0;
            while (interview.hasNext()) {
                Interview.Ask ask = interview.next();
                asked++;
                vain += new HashSet<>(ask.outcomes().values()).size() < 2 ? 1 : 0;
                Object value = FieldPath.value(whole, ask.field());
                if (value == null) {
                    interview.pass();
                } else {
                    interview.answer(value);
                }
            }
            questions.add(asked);
            FixedOrder form = new FixedOrder(RULES, hidden, whole);
            for (int one = 0; one < ORDERS; one++) {
                inOrder[one] += form.questions(one);
            }
            settled += outcome(interview.verdict()).equals(outcome(RULES.assess(whole))) ? 1 : 0;
        }
        Collections.sort(questions);
        double mean = questions.stream().mapToInt(one -> one).average().orElse(0);
        double best = Arrays.stream(inOrder).min().orElse(0) / (double) COUNT;
        System.out.println("interviews: " + COUNT + ", settled " + settled + ", median " + questions.get(COUNT / 2)
                + ", mean " + mean + ", most " + questions.get(COUNT - 1) + ", in vain " + vain
                + ", best of " + ORDERS + " fixed orders " + best + ", their mean "
                + Arrays.stream(inOrder).average().orElse(0) / COUNT);
        assertThat(settled).isGreaterThanOrEqualTo(COUNT * 95 / 100);
        assertThat(questions.get(COUNT / 2)).isLessThanOrEqualTo(5);
        assertThat(vain).isZero();
        assertThat(mean).isLessThanOrEqualTo(best);
    }

    @Test
    void what_was_answered_can_be_taken_back() {
        Complaint complaint = Stream.generate(new Generated(1)::complete)
                .limit(50)
                .filter(one -> ComplaintCheck.faultsIn(one).isEmpty())
                .map(one -> Generated.without(Generated.without(one, "settlement"), "complainant.standing"))
                .filter(one -> RULES.interview(one).hasNext())
                .findFirst()
                .orElseThrow();
        Interview interview = RULES.interview(complaint);
        Interview.Ask first = interview.next();
        interview.pass();
        assertThat(interview.back()).isTrue();
        assertThat(interview.next()).isEqualTo(first);
        assertThat(interview.back()).isFalse();
        assertThat(interview.complaint()).isEqualTo(complaint);
    }

    private static String outcome(Verdict verdict) {
        return verdict.jurisdiction().recommended() + " " + verdict.outcome().status();
    }
}
