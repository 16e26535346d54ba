package io.complaintrules.advice;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.complaint.Identity;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.Settlement;
import io.complaintrules.complaint.Standing;
import io.complaintrules.complaint.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** All complaints that differ in what admissibility asks of them, numbered. */
final class Finite {
    private static final LocalDate FILED = Generated.FILED;
    private static final List<String> MATTERS =
            List.of("charge-dispute", "broadband-fault", "app-function", "auto-renewal");
    private static final @Nullable Standing[] STANDINGS = {Standing.OWN, Standing.NONE, null};
    private static final @Nullable Capacity[] CAPACITIES = {Capacity.CONSUMER, Capacity.BUSINESS, null};
    private static final @Nullable Integer[] DAYS_AGO = {40, 170, 800, 1300, null};
    private static final @Nullable Settlement[] SETTLEMENTS = {
        new Settlement(false, null), new Settlement(true, false), new Settlement(true, true), null
    };
    private static final List<String> FORUMS = List.of("court", "samr-12315", "consumer-association", "miit-appeal");
    private static final int PRIORS = 8;
    private static final int ELSEWHERE = 2 + 2 * FORUMS.size();
    private static final int[] SIZES = {
        MATTERS.size(), STANDINGS.length, CAPACITIES.length, DAYS_AGO.length, SETTLEMENTS.length, PRIORS, ELSEWHERE
    };

    static final int SIZE = Arrays.stream(SIZES).reduce(1, Math::multiplyExact);

    private Finite() {}

    /** One in so many of those without fault, drawn from a seed. */
    static List<Complaint> oneIn(int step, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Complaint> drawn = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            Complaint one = random.nextInt(step) == 0 ? at(i) : null;
            if (one != null && ComplaintCheck.faultsIn(one).isEmpty()) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    private static Complaint at(int number) {
        int[] digits = new int[SIZES.length];
        int left = number;
        for (int i = 0; i < SIZES.length; i++) {
            digits[i] = left % SIZES[i];
            left /= SIZES[i];
        }
        Integer ago = DAYS_AGO[digits[3]];
        LocalDate occurred = ago == null ? null : FILED.minusDays(ago);
        boolean app = MATTERS.get(digits[0]).equals("app-function");
        Complaint.Builder complaint = Complaint.builder()
                .filedOn(FILED)
                .matters(MATTERS.get(digits[0]))
                .complainant(Complainant.builder()
                        .name("甲")
                        .identity(Identity.VERIFIED)
                        .phone("10000000000")
                        .address("某市某路1号")
                        .postcode("100000")
                        .standing(STANDINGS[digits[1]])
                        .capacity(CAPACITIES[digits[2]])
                        .build())
                .respondent(new Respondent(
                        "某公司", app ? RespondentKind.INTERNET_SERVICE : RespondentKind.CARRIER, "广东", "某市某路2号"))
                .incident(new Incident(occurred, occurred, false, null))
                .requests(new Request(RequestKind.REFUND, BigDecimal.valueOf(198)))
                .priorComplaint(prior(digits[5]));
        Settlement settlement = SETTLEMENTS[digits[4]];
        if (settlement != null) {
            complaint.settlement(settlement);
        }
        return digits[6] == 0
                ? complaint.build()
                : complaint.proceedings(elsewhere(digits[6] - 1)).build();
    }

    private static List<Proceeding> elsewhere(int digit) {
        return digit == 0
                ? List.of()
                : List.of(new Proceeding(
                        FORUMS.get((digit - 1) / 2),
                        digit % 2 == 0 ? ProceedingStatus.FILED : ProceedingStatus.ACCEPTED,
                        FILED.minusDays(3)));
    }

    private static @Nullable PriorComplaint prior(int digit) {
        return switch (digit) {
            case 0 -> null;
            case 1 -> PriorComplaint.notMade();
            case 2 -> made(5, Reply.NONE);
            case 3 -> made(38, Reply.NONE);
            case 4 -> made(38, Reply.UNSATISFACTORY);
            case 5 -> made(38, Reply.SATISFACTORY);
            case 6 -> made(38, null);
            default -> PriorComplaint.builder().made(YesNo.YES).build();
        };
    }

    private static PriorComplaint made(int daysAgo, @Nullable Reply reply) {
        return PriorComplaint.builder()
                .made(YesNo.YES)
                .madeOn(FILED.minusDays(daysAgo))
                .reply(reply)
                .build();
    }
}
