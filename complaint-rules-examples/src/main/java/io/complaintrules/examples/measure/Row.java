package io.complaintrules.examples.measure;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Respondent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One labelled text. It holds what a person wrote, so {@code toString} of each kind names the row alone. */
public sealed interface Row {

    /** What every row has. */
    Source source();

    /**
     * A text and where it stands.
     *
     * @param line line of the file, from 1
     * @param id name of the row
     * @param text what the person wrote
     * @param respondent name of the company, null when none is given
     * @param filedOn day of filing, null when none is given
     */
    record Source(long line, String id, String text, @Nullable String respondent, @Nullable LocalDate filedOn) {

        /**
         * Returns the complaint that the library reads.
         *
         * @param otherwiseFiledOn day of filing of a row that gives none
         */
        public Complaint complaint(LocalDate otherwiseFiledOn) {
            return Complaint.builder()
                    .id(id)
                    .text(text)
                    .filedOn(filedOn == null ? otherwiseFiledOn : filedOn)
                    .respondent(respondent == null ? null : new Respondent(respondent, null, null, null))
                    .build();
        }

        /** Names the row, never what it says. */
        @Override
        public String toString() {
            return "row " + id;
        }
    }

    /**
     * Which words should be rewritten.
     *
     * @param label whether there are any
     * @param severity of the gravest, 0 for none
     * @param borderline whether it could go either way
     * @param spans the words
     * @param tags what makes the row hard, {@code hn_} before those that look like a flag and are none
     */
    record Wording(
            Source source, boolean label, int severity, boolean borderline, List<Labelled> spans, Set<String> tags)
            implements Row {
        /** Copies the collections. */
        public Wording {
            spans = List.copyOf(spans);
            tags = Set.copyOf(tags);
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }

    /**
     * Words to rewrite.
     *
     * @param start first UTF-16 unit, inclusive
     * @param end last UTF-16 unit, exclusive
     * @param category such as {@code insult}, empty when not said
     */
    record Labelled(int start, int end, String category) {}

    /**
     * Which details the text gives.
     *
     * @param given for each kind of detail, whether it is given
     */
    record Details(Source source, Map<String, Boolean> given) implements Row {
        /** Copies the map. */
        public Details {
            given = Map.copyOf(given);
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }

    /**
     * Which body owns the matter.
     *
     * @param primary id or short code of that body
     * @param alternates others that would do
     * @param verbatim whether the text stands as the person wrote it
     * @param coarse {@code MIIT}, {@code ISC} or {@code OTHER}; null to tell it from {@code primary}
     */
    record Owner(Source source, String primary, List<String> alternates, boolean verbatim, @Nullable String coarse)
            implements Row {
        /** Copies the list. */
        public Owner {
            alternates = List.copyOf(alternates);
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }
}
