package io.complaintrules.report;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.UnknownLawIdException;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The complaint as it should be filed, in Chinese: who complains and against whom, what is asked for, the facts in the order
 * of time, the complaint to the company, the list of evidence and the date: the four groups of MIIT Order 35 art. 12, and for other
 * bodies what they want handed in. Flagged wording is replaced or left out, nothing is added that the complaint does not say, and
 * what is missing stands there as {@code 【请补充：…】}.
 *
 * <p>It is the filing, so it holds personal data; {@link #toString()} does not tell it. Immutable and thread-safe.
 */
public final class Draft {
    private static final Pattern GAP = Pattern.compile("【请补充：([^】]*)】");

    private final @Nullable String authority;
    private final String title;
    private final List<Section> sections;
    private final String narrative;

    private Draft(@Nullable String authority, String title, List<Section> sections, String narrative) {
        this.authority = authority;
        this.title = title;
        this.sections = List.copyOf(sections);
        this.narrative = narrative;
    }

    /**
     * Drafts a complaint for the body that the verdict recommends.
     *
     * @param complaint the complaint
     * @param verdict what was made of it
     * @param law the law data it was assessed with
     * @throws IllegalArgumentException when the verdict was made of another complaint, or was read back from JSON
     */
    public static Draft of(Complaint complaint, Verdict verdict, LawBook law) {
        SameComplaint.require(complaint, verdict);
        String recommended = verdict.jurisdiction().recommended();
        return written(new Letter(
                complaint,
                verdict,
                law,
                law.findAuthority(String.valueOf(recommended)).orElse(null)));
    }

    /**
     * Drafts a complaint for a body.
     *
     * @param complaint the complaint
     * @param verdict what was made of it
     * @param law the law data it was assessed with
     * @param authority id of the body, as {@code company} or {@code samr-12315}
     * @throws UnknownLawIdException when the law data have no such body
     * @throws IllegalArgumentException when the verdict was made of another complaint, or was read back from JSON
     */
    public static Draft of(Complaint complaint, Verdict verdict, LawBook law, String authority) {
        SameComplaint.require(complaint, verdict);
        return written(new Letter(complaint, verdict, law, law.authority(authority)));
    }

    private static Draft written(Letter letter) {
        Authority body = letter.body();
        return new Draft(
                body == null ? null : body.id(),
                letter.form().title(),
                Stream.of(
                                LetterParties.complainant(letter),
                                LetterParties.respondent(letter),
                                LetterRequests.section(letter),
                                LetterFacts.section(letter),
                                LetterContacts.section(letter),
                                LetterEvidence.section(letter),
                                LetterParties.date(letter))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                letter.story().text());
    }

    /** Id of the body it is addressed to, null when no competent body is known. */
    public @Nullable String authority() {
        return authority;
    }

    /** What it is called, as {@code 电信用户申诉书}. */
    public String title() {
        return title;
    }

    /** Its sections in the order of the page. */
    public List<Section> sections() {
        return sections;
    }

    /** The person's own narrative without flagged wording, in the order of time; empty when there was none. */
    public String narrative() {
        return narrative;
    }

    /** What the prompts on the page ask for, in their order. */
    public List<String> gaps() {
        return GAP.matcher(text())
                .results()
                .map((MatchResult gap) -> gap.group(1))
                .distinct()
                .toList();
    }

    /** The page as plain text with {@code \n} at line ends; nothing in it acts on a terminal. */
    public String text() {
        return sections.stream()
                .map(section -> (section.heading().isEmpty() ? "" : section.heading() + "\n")
                        + section.lines().stream().map(SafeText::of).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n", title + "\n\n", "\n"));
    }

    /** Tells to which body and how long, never what it says. */
    @Override
    public String toString() {
        return "Draft[authority=" + authority + ", sections(" + sections.size() + ")]";
    }

    /** What a section is about. */
    public enum Part {
        /** Who complains: the first group of MIIT Order 35 art. 12. */
        COMPLAINANT,
        /** Against whom, and about which product: the second group. */
        RESPONDENT,
        /** What is asked for: with the facts the third group. */
        REQUESTS,
        /** What happened. */
        FACTS,
        /** What was tried before: with the company, with other bodies. */
        PRIOR_STEPS,
        /** The list of evidence. */
        EVIDENCE,
        /** To whom, by whom, and the date: the fourth group. */
        DATE
    }

    /**
     * One section of the page.
     *
     * @param part what it is about
     * @param heading its heading, empty for the last one
     * @param lines its lines, prompts included; they hold personal data
     */
    public record Section(Part part, String heading, List<String> lines) {
        /** Copies the list. */
        public Section {
            lines = List.copyOf(lines);
        }

        /** Names the part, never what it says. */
        @Override
        public String toString() {
            return "Section[" + part.name().toLowerCase(Locale.ROOT) + ", lines(" + lines.size() + ")]";
        }
    }
}
