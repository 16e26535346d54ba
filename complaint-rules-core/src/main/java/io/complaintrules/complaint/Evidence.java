package io.complaintrules.complaint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of evidence.
 *
 * @param id name by which losses refer to it, unique in the complaint
 * @param kind what it is; absent becomes {@code OTHER}
 * @param capturedOn day it was made or saved
 * @param form original, copy or printout
 * @param preservation how it was secured; absent means unknown
 * @param shows what can be seen on it
 * @param proves what it is meant to prove
 */
public record Evidence(
        @Nullable String id,
        EvidenceKind kind,
        @Nullable LocalDate capturedOn,
        @Nullable EvidenceForm form,
        @Nullable Preservation preservation,
        List<Shows> shows,
        List<Proves> proves) {

    /** Copies the lists and fills what has a neutral value; absent lists become empty. */
    public Evidence {
        kind = kind == null ? EvidenceKind.OTHER : kind;
        shows = shows == null ? List.of() : List.copyOf(shows);
        proves = proves == null ? List.of() : List.copyOf(proves);
    }

    /** An item of which only id and kind are known. */
    public static Evidence of(String id, EvidenceKind kind) {
        return builder().id(id).kind(kind).build();
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .kind(kind)
                .capturedOn(capturedOn)
                .form(form)
                .preservation(preservation)
                .shows(shows)
                .proves(proves);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of(
                "Evidence",
                "id",
                id,
                "kind",
                kind,
                "capturedOn",
                capturedOn,
                "form",
                form,
                "preservation",
                preservation,
                "shows",
                shows,
                "proves",
                proves);
    }

    /** Builds {@link Evidence}; for one thread at a time. */
    public static final class Builder {
        private @Nullable String id;
        private EvidenceKind kind = EvidenceKind.OTHER;
        private @Nullable LocalDate capturedOn;
        private @Nullable EvidenceForm form;
        private @Nullable Preservation preservation;
        private List<Shows> shows = List.of();
        private List<Proves> proves = List.of();

        private Builder() {}

        /** Name by which losses refer to it, unique in the complaint. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** What it is; absent becomes {@code OTHER}. */
        public Builder kind(EvidenceKind kind) {
            this.kind = kind;
            return this;
        }

        /** Day it was made or saved. */
        public Builder capturedOn(@Nullable LocalDate capturedOn) {
            this.capturedOn = capturedOn;
            return this;
        }

        /** Original, copy or printout. */
        public Builder form(@Nullable EvidenceForm form) {
            this.form = form;
            return this;
        }

        /** How it was secured; absent means unknown. */
        public Builder preservation(@Nullable Preservation preservation) {
            this.preservation = preservation;
            return this;
        }

        /** What can be seen on it. */
        public Builder shows(List<Shows> shows) {
            this.shows = List.copyOf(shows);
            return this;
        }

        /** What can be seen on it. */
        public Builder shows(Shows... shows) {
            return shows(List.of(shows));
        }

        /** What it is meant to prove. */
        public Builder proves(List<Proves> proves) {
            this.proves = List.copyOf(proves);
            return this;
        }

        /** What it is meant to prove. */
        public Builder proves(Proves... proves) {
            return proves(List.of(proves));
        }

        /** The evidence as set so far; the builder may be used on. */
        public Evidence build() {
            return new Evidence(id, kind, capturedOn, form, preservation, shows, proves);
        }
    }
}
