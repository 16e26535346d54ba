package io.complaintrules.complaint;

import static io.complaintrules.complaint.Complaints.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintCheckTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final LocalDate AFTER = FILED.plusDays(1);
    private static final BigDecimal NEGATIVE = new BigDecimal("-0.01");

    @Test
    void a_bare_narrative_has_no_fault() {
        assertThat(ComplaintCheck.faultsIn(Complaint.ofText("微信号被封"))).isEmpty();
    }

    @Test
    void matters_may_stand_in_for_the_text() {
        assertThat(ComplaintCheck.faultsIn(
                        Complaint.builder().matters("account-ban").build()))
                .isEmpty();
    }

    @Test
    void a_complete_complaint_has_no_fault_and_is_returned() {
        Complaint complaint = complete();
        assertThat(ComplaintCheck.requireValid(complaint)).isSameAs(complaint);
    }

    @Test
    void all_on_the_day_of_filing_is_possible() {
        Complaint complaint = complete().toBuilder()
                .incident(new Incident(FILED, FILED, false, null))
                .transaction(Transaction.of(BigDecimal.ZERO, FILED))
                .priorComplaint(prior().madeOn(FILED).repliedOn(FILED).build())
                .proceedings(new Proceeding("court", ProceedingStatus.FILED, FILED))
                .build();
        assertThat(ComplaintCheck.faultsIn(complaint)).isEmpty();
    }

    @Test
    void a_complaint_to_the_company_may_be_older_than_the_last_incident() {
        Complaint complaint = complete().toBuilder()
                .incident(Incident.on(LocalDate.of(2026, 11, 1)))
                .build();
        assertThat(ComplaintCheck.faultsIn(complaint)).isEmpty();
    }

    @Test
    void a_settlement_performed_though_nobody_says_it_was_reached_is_no_fault() {
        assertThat(ComplaintCheck.faultsIn(complete().toBuilder()
                        .settlement(new Settlement(null, true))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void each_fault_is_found_alone_and_at_its_path(String path, String en, Complaint complaint) {
        List<Fault> faults = ComplaintCheck.faultsIn(complaint);
        assertThat(faults).extracting(Fault::path, Fault::en).containsExactly(tuple(path, en));
        assertThat(faults.get(0).maybe()).startsWith("Maybe ");
        assertThat(faults.get(0).zh()).matches(".*\\p{IsHan}.*");
    }

    static Stream<Arguments> each_fault_is_found_alone_and_at_its_path() {
        return Stream.of(
                arguments(
                        "$",
                        "neither text nor matters is given",
                        complete().toBuilder().text(" \n").matters().build()),
                arguments(
                        "$",
                        "neither text nor matters is given",
                        complete().toBuilder().text(null).matters("").build()),
                arguments(
                        "$.settlement.performed",
                        "the settlement is performed but was not reached",
                        complete().toBuilder()
                                .settlement(new Settlement(false, true))
                                .build()),
                arguments(
                        "$.priorComplaint.madeOn",
                        "a date, though no complaint was made",
                        complete().toBuilder()
                                .priorComplaint(PriorComplaint.builder()
                                        .made(YesNo.NO)
                                        .madeOn(FILED)
                                        .build())
                                .build()),
                arguments(
                        "$.priorComplaint.reply",
                        "a reply, though no complaint was made",
                        complete().toBuilder()
                                .priorComplaint(PriorComplaint.builder()
                                        .made(YesNo.NO)
                                        .reply(Reply.SATISFACTORY)
                                        .build())
                                .build()),
                arguments(
                        "$.priorComplaint.repliedOn",
                        "a date of reply, though no complaint was made",
                        complete().toBuilder()
                                .priorComplaint(PriorComplaint.builder()
                                        .made(YesNo.NO)
                                        .repliedOn(FILED)
                                        .build())
                                .build()),
                arguments(
                        "$.priorComplaint.repliedOn",
                        "a date of reply, though the reply is NONE",
                        complete().toBuilder()
                                .priorComplaint(prior().reply(Reply.NONE).build())
                                .build()),
                arguments(
                        "$.priorComplaint.repliedOn",
                        "the reply is dated before the complaint it answers",
                        complete().toBuilder()
                                .priorComplaint(prior().repliedOn(LocalDate.of(2026, 10, 9))
                                        .build())
                                .build()),
                arguments(
                        "$.priorComplaint.madeOn",
                        "the complaint to the company is dated after the filing",
                        complete().toBuilder()
                                .priorComplaint(PriorComplaint.on(AFTER))
                                .build()),
                arguments(
                        "$.priorComplaint.repliedOn",
                        "the reply is dated after the filing",
                        complete().toBuilder()
                                .priorComplaint(prior().repliedOn(AFTER).build())
                                .build()),
                arguments(
                        "$.incident.occurredOn",
                        "the incident is dated after the filing",
                        complete().toBuilder().incident(Incident.on(AFTER)).build()),
                arguments(
                        "$.incident.discoveredOn",
                        "the discovery is dated after the filing",
                        complete().toBuilder()
                                .incident(new Incident(null, AFTER, null, null))
                                .build()),
                arguments(
                        "$.incident.discoveredOn",
                        "the discovery is dated before the incident",
                        complete().toBuilder()
                                .incident(new Incident(FILED, FILED.minusDays(1), null, null))
                                .build()),
                arguments(
                        "$.incident.lastOn",
                        "the last time is dated after the filing",
                        complete().toBuilder()
                                .incident(new Incident(null, null, null, null, AFTER))
                                .build()),
                arguments(
                        "$.incident.lastOn",
                        "the last time is dated before the first",
                        complete().toBuilder()
                                .incident(new Incident(FILED, null, null, null, FILED.minusDays(1)))
                                .build()),
                arguments(
                        "$.transaction.paidOn",
                        "the payment is dated after the filing",
                        complete().toBuilder()
                                .transaction(Transaction.of(BigDecimal.ONE, AFTER))
                                .build()),
                arguments(
                        "$.proceedings[1].since",
                        "the proceeding is dated after the filing",
                        complete().toBuilder()
                                .proceedings(
                                        Proceeding.of("court", ProceedingStatus.FILED),
                                        new Proceeding("court", null, AFTER))
                                .build()),
                arguments(
                        "$.evidence[0].capturedOn",
                        "the evidence is dated after the filing",
                        withEvidence(evidence().capturedOn(AFTER).build())),
                arguments(
                        "$.filedOn",
                        "the year is not between 1900 and 2199",
                        Complaint.builder()
                                .text("x")
                                .filedOn(LocalDate.of(202, 1, 1))
                                .build()),
                arguments(
                        "$.incident.occurredOn",
                        "the year is not between 1900 and 2199",
                        complete().toBuilder()
                                .incident(Incident.on(LocalDate.of(26, 1, 1)))
                                .build()),
                arguments(
                        "$.complainant.age",
                        "the age is not between 0 and 150",
                        complete().toBuilder()
                                .complainant(Complainant.builder().age(-1).build())
                                .build()),
                arguments(
                        "$.complainant.age",
                        "the age is not between 0 and 150",
                        complete().toBuilder()
                                .complainant(Complainant.builder().age(151).build())
                                .build()),
                arguments(
                        "$.transaction.paid",
                        "the amount is negative",
                        complete().toBuilder()
                                .transaction(Transaction.of(NEGATIVE, FILED))
                                .build()),
                arguments(
                        "$.requests[1].amount",
                        "the amount is negative",
                        complete().toBuilder()
                                .requests(Request.of(RequestKind.EXPLAIN), new Request(RequestKind.REFUND, NEGATIVE))
                                .build()),
                arguments(
                        "$.losses[0].amount",
                        "the amount is negative",
                        complete().toBuilder()
                                .losses(Loss.of(LossHead.DIRECT, NEGATIVE))
                                .build()),
                arguments(
                        "$.losses[0].amount",
                        "the amount has more than 15 digits before or 6 after the decimal point",
                        complete().toBuilder()
                                .losses(Loss.of(LossHead.DIRECT, new BigDecimal("1E1000000000")))
                                .build()),
                arguments(
                        "$.losses[0].amount",
                        "the amount has more than 15 digits before or 6 after the decimal point",
                        complete().toBuilder()
                                .losses(Loss.of(LossHead.DIRECT, new BigDecimal("1E-2000000000")))
                                .build()),
                arguments(
                        "$.losses[0].evidence[1]",
                        "no item of evidence has this id",
                        complete().toBuilder()
                                .losses(Loss.of(LossHead.DIRECT, BigDecimal.ONE, "PD-E1", "PD-E2"))
                                .build()),
                arguments(
                        "$.evidence[2].id",
                        "an earlier item of evidence has the same id",
                        withEvidence(
                                evidence().build(),
                                Evidence.builder().build(),
                                evidence().build())));
    }

    @Test
    void many_faults_are_all_in_the_message_and_none_shows_a_value() {
        Complaint complaint = complete().toBuilder()
                .filedOn(LocalDate.of(2026, 10, 1))
                .complainant(Complainant.builder().age(777).name("PD-name").build())
                .losses(Loss.of(LossHead.DIRECT, new BigDecimal("-777"), "PD-E9"))
                .evidence(evidence().id("PD-E7").build(), evidence().id("PD-E7").build())
                .build();
        assertThatThrownBy(() -> ComplaintCheck.requireValid(complaint))
                .isInstanceOfSatisfying(InvalidComplaintException.class, e -> {
                    assertThat(e.faults())
                            .extracting(Fault::path)
                            .containsExactly(
                                    "$.incident.occurredOn",
                                    "$.incident.discoveredOn",
                                    "$.priorComplaint.madeOn",
                                    "$.priorComplaint.repliedOn",
                                    "$.proceedings[0].since",
                                    "$.evidence[0].capturedOn",
                                    "$.evidence[1].capturedOn",
                                    "$.complainant.age",
                                    "$.losses[0].amount",
                                    "$.evidence[1].id",
                                    "$.losses[0].evidence[0]");
                    assertThat(e.getMessage()).startsWith("The complaint has 11 faults:\n$.incident.occurredOn: ");
                    assertThat(e.toString() + e.faults()).doesNotContain("PD-", "777", "2026");
                });
    }

    private static PriorComplaint.Builder prior() {
        return complete().priorComplaint().toBuilder();
    }

    private static Evidence.Builder evidence() {
        return complete().evidence().get(0).toBuilder();
    }

    private static Complaint withEvidence(Evidence... evidence) {
        return complete().toBuilder().evidence(evidence).build();
    }
}
