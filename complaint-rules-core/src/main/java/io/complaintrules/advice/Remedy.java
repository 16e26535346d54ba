package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.Shows;
import io.complaintrules.complaint.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person can do about a complaint, as data that can be tried. It never changes who one is, what happened or when. Immutable and
 * thread-safe.
 */
public sealed interface Remedy {
    /** Returns the complaint as it would be. */
    Complaint applyTo(Complaint complaint);

    /** Returns how to tell it, and what it costs. */
    Manner how();

    /** Returns the parts of the complaint that it writes, by path. Two remedies that write the same part are alternatives. */
    Set<String> writes();

    /** Returns whether both write the same part. */
    default boolean clashes(Remedy other) {
        return writes().stream().anyMatch(mine -> other.writes().stream()
                .anyMatch(its -> mine.equals(its) || mine.startsWith(its + ".") || its.startsWith(mine + ".")));
    }

    /**
     * States a field that is missing.
     *
     * @param field path of the field
     * @param value what is tried in its place
     * @param how how to tell it
     */
    record State(String field, Object value, Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return FieldPath.put(complaint, field, value);
        }

        @Override
        public Set<String> writes() {
            return Set.of(field);
        }

        /** Names the field, never what it says. */
        @Override
        public String toString() {
            return "State[" + field + "]";
        }
    }

    /**
     * Says what the company should do; what is tried is to be given reasons.
     *
     * @param how how to tell it
     */
    record AskFor(Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.toBuilder()
                    .requests(with(complaint.requests(), Request.of(RequestKind.EXPLAIN)))
                    .build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("requests");
        }
    }

    /**
     * Says what happened, where nothing says it.
     *
     * @param how how to tell it
     */
    record TellFacts(Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.incident() != null
                    ? complaint
                    : complaint.toBuilder()
                            .incident(new Incident(null, null, null, null))
                            .build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("incident.told");
        }
    }

    /**
     * Names the company that nobody had identified.
     *
     * @param how how to tell it
     */
    record NameRespondent(Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            Respondent was = complaint.respondent();
            RespondentKind kind = was == null || was.kind() == RespondentKind.UNIDENTIFIED ? null : was.kind();
            return complaint.toBuilder()
                    .respondent(new Respondent(
                            "-", kind, was == null ? null : was.province(), was == null ? null : was.address()))
                    .build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("respondent.name");
        }
    }

    /**
     * Adds an item of evidence that can stand alone, and puts it behind the losses that have none.
     *
     * @param kind what it is
     * @param point what it is offered for
     * @param how how to tell it
     */
    record AddEvidence(EvidenceKind kind, Proves point, Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            String id = "+" + point;
            Evidence item = Evidence.builder()
                    .id(id)
                    .kind(kind)
                    .form(EvidenceForm.ORIGINAL)
                    .preservation(Preservation.TIMESTAMP)
                    .shows(Shows.ACCOUNT, Shows.TIME, Shows.URL, Shows.AMOUNT)
                    .proves(point)
                    .build();
            List<Loss> losses = complaint.losses().stream()
                    .map(loss -> point == Proves.LOSS && loss.evidence().isEmpty()
                            ? new Loss(loss.head(), loss.amount(), List.of(id))
                            : loss)
                    .toList();
            return complaint.toBuilder()
                    .evidence(with(complaint.evidence(), item))
                    .losses(losses)
                    .build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("evidence." + point);
        }
    }

    /**
     * Replaces the wording that was flagged.
     *
     * @param text the narrative in its new words
     * @param how how to tell it
     */
    record Reword(String text, Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.toBuilder().text(text).build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("text");
        }

        /** Never tells the text. */
        @Override
        public String toString() {
            return "Reword[]";
        }
    }

    /**
     * Complains to the company on the day of filing, hears nothing, and files on the first day on which silence opens the next way (MIIT
     * Order 35 arts 8 and 10(4)).
     *
     * @param on day of that complaint
     * @param files the day after the company's time to answer
     * @param how how to tell it
     */
    record ComplainFirst(LocalDate on, LocalDate files, Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.toBuilder()
                    .priorComplaint(PriorComplaint.builder()
                            .made(YesNo.YES)
                            .madeOn(on)
                            .reply(Reply.NONE)
                            .build())
                    .filedOn(files)
                    .build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("priorComplaint", "filedOn");
        }
    }

    /**
     * Files on a later day.
     *
     * @param files that day
     * @param how how to tell it
     */
    record WaitUntil(LocalDate files, Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.toBuilder().filedOn(files).build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("filedOn");
        }
    }

    /**
     * Files with another body than the one that was meant.
     *
     * @param channel how to reach it
     * @param how how to tell it
     */
    record ChooseBody(@Nullable String channel, Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.toBuilder().channel(channel).build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("channel");
        }
    }

    /**
     * Withdraws what other bodies have not accepted yet.
     *
     * @param how how to tell it
     */
    record Withdraw(Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            List<Proceeding> all = complaint.proceedings();
            return all == null
                    ? complaint
                    : complaint.toBuilder()
                            .proceedings(all.stream()
                                    .map(one -> one.status() == ProceedingStatus.FILED
                                            ? new Proceeding(one.forum(), ProceedingStatus.REFUSED, one.since())
                                            : one)
                                    .toList())
                            .build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("proceedings");
        }
    }

    /**
     * Drops a claim whose conditions are not met.
     *
     * @param loss the loss that makes it, null when none does
     * @param request the request that makes it, null when none does
     * @param how how to tell it
     */
    record DropClaim(@Nullable String loss, @Nullable String request, Manner how) implements Remedy {
        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.toBuilder()
                    .losses(complaint.losses().stream()
                            .filter(one -> !one.head().name().equals(loss))
                            .toList())
                    .requests(complaint.requests().stream()
                            .filter(one -> !one.kind().name().equals(request))
                            .toList())
                    .build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("losses", "requests");
        }
    }

    /**
     * Writes a complaint for each body.
     *
     * @param kept matters of this one
     * @param left matters of the other
     * @param how how to tell it
     */
    record Split(List<String> kept, List<String> left, Manner how) implements Remedy {
        /** Copies the lists. */
        public Split {
            kept = List.copyOf(kept);
            left = List.copyOf(left);
        }

        @Override
        public Complaint applyTo(Complaint complaint) {
            return complaint.toBuilder().matters(kept).build();
        }

        /** Returns the other complaint. */
        public Complaint rest(Complaint complaint) {
            return complaint.toBuilder().matters(left).build();
        }

        @Override
        public Set<String> writes() {
            return Set.of("matters");
        }
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
