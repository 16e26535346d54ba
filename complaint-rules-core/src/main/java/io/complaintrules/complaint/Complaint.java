package io.complaintrules.complaint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the person means to file it. Only {@link #text} or {@link #matters} must be given; what is absent is
 * unknown, never a no. The constructor accepts any combination: {@link ComplaintCheck} finds what cannot be so.
 *
 * @param id name the caller gives it, returned with the verdict
 * @param filedOn day it is, or is to be, filed
 * @param text narrative in the person's own words
 * @param product product or service concerned
 * @param channel where the person means to file it, such as {@code 12378}
 * @param complainant who complains
 * @param respondent whom it is against
 * @param matters ids of matters already known, such as {@code auto-renewal}
 * @param incident what happened
 * @param transaction purchase or payment at issue
 * @param priorComplaint complaint made to the company first
 * @param proceedings other proceedings on the same matter; null when nobody said, empty when there are none
 * @param settlement agreement with the company
 * @param requests what is asked for
 * @param losses losses claimed
 * @param evidence items of evidence held
 * @param circumstances what the law asks beyond what happened
 * @param figures numbers that a formula of the law needs
 */
public record Complaint(
        @Nullable String id,
        @Nullable LocalDate filedOn,
        @Nullable String text,
        @Nullable String product,
        @Nullable String channel,
        @Nullable Complainant complainant,
        @Nullable Respondent respondent,
        List<String> matters,
        @Nullable Incident incident,
        @Nullable Transaction transaction,
        @Nullable PriorComplaint priorComplaint,
        @Nullable List<Proceeding> proceedings,
        @Nullable Settlement settlement,
        List<Request> requests,
        List<Loss> losses,
        List<Evidence> evidence,
        @Nullable Circumstances circumstances,
        @Nullable Figures figures) {

    /** Copies the lists and fills what has a neutral value; absent lists become empty, but for proceedings. */
    public Complaint {
        matters = matters == null ? List.of() : List.copyOf(matters);
        proceedings = proceedings == null ? null : List.copyOf(proceedings);
        requests = requests == null ? List.of() : List.copyOf(requests);
        losses = losses == null ? List.of() : List.copyOf(losses);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** A complaint that is a bare narrative. */
    public static Complaint ofText(String text) {
        return builder().text(text).build();
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .filedOn(filedOn)
                .text(text)
                .product(product)
                .channel(channel)
                .complainant(complainant)
                .respondent(respondent)
                .matters(matters)
                .incident(incident)
                .transaction(transaction)
                .priorComplaint(priorComplaint)
                .proceedings(proceedings)
                .settlement(settlement)
                .requests(requests)
                .losses(losses)
                .evidence(evidence)
                .circumstances(circumstances)
                .figures(figures);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of(
                "Complaint",
                "id",
                id,
                "filedOn",
                filedOn,
                "text",
                text,
                "product",
                product,
                "channel",
                channel,
                "complainant",
                complainant,
                "respondent",
                respondent,
                "matters",
                matters,
                "incident",
                incident,
                "transaction",
                transaction,
                "priorComplaint",
                priorComplaint,
                "proceedings",
                proceedings,
                "settlement",
                settlement,
                "requests",
                requests,
                "losses",
                losses,
                "evidence",
                evidence,
                "circumstances",
                circumstances,
                "figures",
                figures);
    }

    /** Builds {@link Complaint}; for one thread at a time. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable LocalDate filedOn;
        private @Nullable String text;
        private @Nullable String product;
        private @Nullable String channel;
        private @Nullable Complainant complainant;
        private @Nullable Respondent respondent;
        private List<String> matters = List.of();
        private @Nullable Incident incident;
        private @Nullable Transaction transaction;
        private @Nullable PriorComplaint priorComplaint;
        private @Nullable List<Proceeding> proceedings;
        private @Nullable Settlement settlement;
        private List<Request> requests = List.of();
        private List<Loss> losses = List.of();
        private List<Evidence> evidence = List.of();
        private @Nullable Circumstances circumstances;
        private @Nullable Figures figures;

        private Builder() {}

        /** Name the caller gives it, returned with the verdict. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Day it is, or is to be, filed. */
        public Builder filedOn(@Nullable LocalDate filedOn) {
            this.filedOn = filedOn;
            return this;
        }

        /** Narrative in the person's own words. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Product or service concerned. */
        public Builder product(@Nullable String product) {
            this.product = product;
            return this;
        }

        /** Where the person means to file it, such as {@code 12378}. */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /** Who complains. */
        public Builder complainant(@Nullable Complainant complainant) {
            this.complainant = complainant;
            return this;
        }

        /** Whom it is against. */
        public Builder respondent(@Nullable Respondent respondent) {
            this.respondent = respondent;
            return this;
        }

        /** Ids of matters already known, such as {@code auto-renewal}. */
        public Builder matters(List<String> matters) {
            this.matters = List.copyOf(matters);
            return this;
        }

        /** Ids of matters already known, such as {@code auto-renewal}. */
        public Builder matters(String... matters) {
            return matters(List.of(matters));
        }

        /** What happened. */
        public Builder incident(@Nullable Incident incident) {
            this.incident = incident;
            return this;
        }

        /** Purchase or payment at issue. */
        public Builder transaction(@Nullable Transaction transaction) {
            this.transaction = transaction;
            return this;
        }

        /** Complaint made to the company first. */
        public Builder priorComplaint(@Nullable PriorComplaint priorComplaint) {
            this.priorComplaint = priorComplaint;
            return this;
        }

        /** Other proceedings on the same matter; empty says that there are none, null that it is not known. */
        public Builder proceedings(@Nullable List<Proceeding> proceedings) {
            this.proceedings = proceedings == null ? null : List.copyOf(proceedings);
            return this;
        }

        /** Other proceedings on the same matter. */
        public Builder proceedings(Proceeding... proceedings) {
            return proceedings(List.of(proceedings));
        }

        /** Agreement with the company. */
        public Builder settlement(@Nullable Settlement settlement) {
            this.settlement = settlement;
            return this;
        }

        /** What is asked for. */
        public Builder requests(List<Request> requests) {
            this.requests = List.copyOf(requests);
            return this;
        }

        /** What is asked for. */
        public Builder requests(Request... requests) {
            return requests(List.of(requests));
        }

        /** Losses claimed. */
        public Builder losses(List<Loss> losses) {
            this.losses = List.copyOf(losses);
            return this;
        }

        /** Losses claimed. */
        public Builder losses(Loss... losses) {
            return losses(List.of(losses));
        }

        /** Items of evidence held. */
        public Builder evidence(List<Evidence> evidence) {
            this.evidence = List.copyOf(evidence);
            return this;
        }

        /** Items of evidence held. */
        public Builder evidence(Evidence... evidence) {
            return evidence(List.of(evidence));
        }

        /** What the law asks beyond what happened. */
        public Builder circumstances(@Nullable Circumstances circumstances) {
            this.circumstances = circumstances;
            return this;
        }

        /** Numbers that a formula of the law needs. */
        public Builder figures(@Nullable Figures figures) {
            this.figures = figures;
            return this;
        }

        /** The complaint as set so far; the builder may be used on. */
        public Complaint build() {
            return new Complaint(
                    id,
                    filedOn,
                    text,
                    product,
                    channel,
                    complainant,
                    respondent,
                    matters,
                    incident,
                    transaction,
                    priorComplaint,
                    proceedings,
                    settlement,
                    requests,
                    losses,
                    evidence,
                    circumstances,
                    figures);
        }
    }
}
