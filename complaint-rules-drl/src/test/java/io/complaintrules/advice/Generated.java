package io.complaintrules.advice;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.complaint.Identity;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Proves;
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
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Complaints made up from a seed: complete, or with something missing or in the way. */
final class Generated {
    static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    private static final List<String> MATTERS = List.of(
            "charge-dispute",
            "broadband-fault",
            "plan-change",
            "auto-renewal",
            "app-function",
            "account-ban",
            "minor-recharge",
            "online-shopping",
            "number-portability",
            "spam-sms");
    private static final List<RespondentKind> KINDS = List.of(
            RespondentKind.CARRIER,
            RespondentKind.CARRIER,
            RespondentKind.INTERNET_SERVICE,
            RespondentKind.GAME,
            RespondentKind.SELLER);
    private static final List<String> BODIES =
            List.of("court", "samr-12315", "consumer-association", "miit-appeal", "arbitration", "isc-platform");
    private static final List<String> HIDEABLE = List.of(
            "complainant.name",
            "complainant.phone",
            "complainant.address",
            "complainant.postcode",
            "complainant.identity",
            "respondent.address",
            "respondent.name",
            "incident",
            "filedOn",
            "complainant.standing",
            "complainant.capacity",
            "settlement",
            "proceedings",
            "priorComplaint",
            "priorComplaint.reply",
            "priorComplaint.madeOn",
            "incident.occurredOn",
            "incident.discoveredOn");

    private final Random random;

    Generated(long seed) {
        random = new Random(seed);
    }

    /** So many, each without fault. */
    static List<Complaint> some(int count, long seed) {
        Generated generated = new Generated(seed);
        List<Complaint> all = new ArrayList<>();
        while (all.size() < count) {
            Complaint one = generated.broken();
            if (ComplaintCheck.faultsIn(one).isEmpty()) {
                all.add(one);
            }
        }
        return all;
    }

    /** A complaint that lacks nothing. */
    Complaint complete() {
        LocalDate occurred = FILED.minusDays(pick(List.of(30, 60, 120, 200, 500, 900, 1300)) + random.nextInt(20));
        LocalDate complained = occurred.plusDays(1 + random.nextInt(8));
        Reply reply = pick(List.of(Reply.UNSATISFACTORY, Reply.UNSATISFACTORY, Reply.NONE, Reply.SATISFACTORY));
        boolean made = random.nextInt(5) > 0;
        boolean settled = random.nextInt(6) == 0;
        return Complaint.builder()
                .filedOn(FILED)
                .matters(pick(MATTERS))
                .complainant(Complainant.builder()
                        .name("甲")
                        .identity(Identity.VERIFIED)
                        .phone("10000000000")
                        .address("某市某路1号")
                        .postcode("100000")
                        .capacity(random.nextInt(6) == 0 ? Capacity.BUSINESS : Capacity.CONSUMER)
                        .standing(pick(List.of(
                                Standing.OWN,
                                Standing.OWN,
                                Standing.OWN,
                                Standing.GUARDIAN,
                                Standing.AGENT,
                                Standing.NONE)))
                        .build())
                .respondent(new Respondent("某公司", pick(KINDS), "广东", "某市某路2号"))
                .incident(new Incident(occurred, occurred, random.nextInt(4) == 0, null))
                .priorComplaint(
                        made
                                ? PriorComplaint.builder()
                                        .made(YesNo.YES)
                                        .madeOn(complained)
                                        .reply(reply)
                                        .build()
                                : PriorComplaint.notMade())
                .proceedings(random.nextInt(4) > 0 ? List.of() : List.of(elsewhere()))
                .settlement(new Settlement(settled, settled ? random.nextBoolean() : null))
                .requests(new Request(RequestKind.REFUND, BigDecimal.valueOf(198)))
                .build();
    }

    /** A complaint with a few things missing or in the way. */
    Complaint broken() {
        Complaint complaint = complete();
        for (int i = random.nextInt(4); i > 0; i--) {
            complaint = without(complaint, pick(HIDEABLE));
        }
        if (random.nextInt(4) == 0) {
            complaint = complaint.toBuilder().requests(List.of()).build();
        }
        if (random.nextInt(6) == 0) {
            complaint = complaint.toBuilder()
                    .channel(pick(List.of("12315", "12378", "12300")))
                    .build();
        }
        if (random.nextInt(3) == 0) {
            complaint = complaint.toBuilder()
                    .losses(new Loss(
                            pick(List.of(LossHead.DIRECT, LossHead.MENTAL, LossHead.LOST_BENEFIT)),
                            BigDecimal.valueOf(300),
                            List.of()))
                    .build();
        }
        if (random.nextInt(3) == 0) {
            complaint = complaint.toBuilder()
                    .evidence(Evidence.builder()
                            .id("E1")
                            .kind(EvidenceKind.SCREENSHOT)
                            .proves(Proves.INCIDENT)
                            .build())
                    .build();
        }
        return complaint;
    }

    /** The complaint without a field, or itself where the part is not there. */
    static Complaint without(Complaint complaint, String field) {
        return FieldPath.value(complaint, field) == null ? complaint : FieldPath.put(complaint, field, null);
    }

    private Proceeding elsewhere() {
        return new Proceeding(
                pick(BODIES),
                pick(List.of(ProceedingStatus.FILED, ProceedingStatus.ACCEPTED, ProceedingStatus.REFUSED)),
                FILED.minusDays(3));
    }

    <T extends @Nullable Object> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
