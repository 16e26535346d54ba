package io.complaintrules.testing;

import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.MatterRouting;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a verdict, whose failures say which findings hold what is there, with their message and the facts that matched:
 *
 * <pre>{@code
 * assertThat( verdict ).route( MIIT_APPEAL ).isBarred();
 * assertThat( verdict ).route( MIIT_APPEAL ).isOpenUntil( LocalDate.of( 2026, 12, 20 ) );
 * assertThat( verdict ).head( REFUND ).isEligible();
 * assertThat( verdict ).hasNoFlags().asks( "priorComplaint.made" );
 * }</pre>
 *
 * For one thread at a time.
 */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {
    /** With this system property set to {@code true}, {@link #hasSnapshot} writes the file instead of comparing. */
    public static final String UPDATE = "snapshot.update";

    private VerdictAssert(Verdict verdict) {
        super(verdict, VerdictAssert.class);
    }

    /**
     * Begins to speak of a verdict.
     *
     * @param verdict what {@code rules.assess( complaint )} gave
     */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    /**
     * Goes on to one body.
     *
     * @param authority its id, such as {@code Bodies.MIIT_APPEAL}
     * @throws AssertionError when the matter is none of that body's
     */
    public RouteAssert route(String authority) {
        isNotNull();
        Optional<Route> route = actual.route(authority);
        if (route.isEmpty()) {
            failWithMessage(
                    "Expecting a route to %s, but the matter is none of that body's.%nThere are: %s",
                    authority, Explained.lines(actual.routes()));
        }
        return new RouteAssert(this, actual, route.orElseThrow());
    }

    /**
     * Goes on to one head of claim.
     *
     * @param head its id, such as {@code Heads.REFUND}
     * @throws AssertionError when it was neither claimed nor opened by the facts
     */
    public HeadAssert head(String head) {
        isNotNull();
        Optional<CompensationReview.Head> found = actual.head(head);
        if (found.isEmpty()) {
            failWithMessage(
                    "Expecting %s among the heads of claim, but there are: %s",
                    head,
                    actual.compensation().heads().stream()
                            .map(one -> one.head() + " " + one.eligibility())
                            .toList());
        }
        return new HeadAssert(this, actual, found.orElseThrow());
    }

    /**
     * Verifies how the complaint stands as a whole.
     *
     * @param status the status of the outcome
     */
    public VerdictAssert hasStatus(Status status) {
        isNotNull();
        if (actual.outcome().status() != status) {
            failWithMessage(
                    "Expecting the complaint to be %s, but it is %s: %s%s",
                    status,
                    actual.outcome().status(),
                    actual.outcome().headline().en(),
                    held());
        }
        return this;
    }

    /**
     * Verifies to whom the complaint should go.
     *
     * @param authority id of the body
     */
    public VerdictAssert recommends(String authority) {
        isNotNull();
        if (!authority.equals(actual.jurisdiction().recommended())) {
            failWithMessage(
                    "Expecting %s to be recommended, but it is %s.%nThere are: %s",
                    authority, actual.jurisdiction().recommended(), Explained.lines(actual.routes()));
        }
        return this;
    }

    /**
     * Verifies in which order the bodies should be approached, from the first on.
     *
     * @param authorities ids of the first bodies, or of all
     */
    public VerdictAssert goesTo(String... authorities) {
        isNotNull();
        List<String> order = actual.jurisdiction().order();
        if (!order.subList(0, Math.min(authorities.length, order.size())).equals(List.of(authorities))) {
            failWithMessage("Expecting the way to begin with %s, but it is: %s", List.of(authorities), order);
        }
        return this;
    }

    /**
     * Verifies what the complaint is about first.
     *
     * @param matter id of the leading matter, such as {@code Matters.CHARGE_DISPUTE}
     */
    public VerdictAssert isAbout(String matter) {
        isNotNull();
        List<String> matters = actual.jurisdiction().matters().stream()
                .map(MatterRouting::matter)
                .toList();
        if (matters.isEmpty() || !matters.get(0).equals(matter)) {
            failWithMessage("Expecting the complaint to be about %s, but it is about: %s", matter, matters);
        }
        return this;
    }

    /**
     * Verifies that fields are asked for, whatever else is.
     *
     * @param fields their paths, such as {@code priorComplaint.made}
     */
    public VerdictAssert asks(String... fields) {
        isNotNull();
        List<String> asked = fields();
        if (!asked.containsAll(List.of(fields))) {
            failWithMessage("Expecting %s to be asked for, but asked is: %s", List.of(fields), asked);
        }
        return this;
    }

    /** Verifies that nothing is asked. */
    public VerdictAssert asksNothing() {
        isNotNull();
        if (!actual.questions().isEmpty()) {
            failWithMessage("Expecting no question, but asked is: %s", fields());
        }
        return this;
    }

    /** Verifies that no wording is flagged. */
    public VerdictAssert hasNoFlags() {
        isNotNull();
        if (!actual.language().flags().isEmpty()) {
            failWithMessage(
                    "Expecting no wording to be flagged, but there are:%s",
                    Explained.flags(actual.language().flags()));
        }
        return this;
    }

    /**
     * Verifies that some wording is flagged this gravely or more.
     *
     * @param severity 1 mild, 2 strong, 3 dangerous
     */
    public VerdictAssert hasFlagOf(int severity) {
        isNotNull();
        List<Flag> flags = actual.language().flags();
        if (flags.stream().noneMatch(flag -> flag.severity() >= severity)) {
            failWithMessage(
                    "Expecting a wording flagged with %s or more, but there are:%s", severity, Explained.flags(flags));
        }
        return this;
    }

    /**
     * Verifies that a rule speaks.
     *
     * @param rule its id, such as {@code miit-appeal.not-yet-complained}
     */
    public VerdictAssert finds(String rule) {
        isNotNull();
        if (actual.finding(rule).isEmpty()) {
            failWithMessage(
                    "Expecting rule %s to speak, but only these do: %s",
                    rule,
                    actual.findings().stream().map(Finding::rule).distinct().toList());
        }
        return this;
    }

    /** Verifies that nobody seems to be in danger. */
    public VerdictAssert tellsOfNoDanger() {
        isNotNull();
        if (actual.safety() != null) {
            failWithMessage(
                    "Expecting nobody in danger, but there is: %s",
                    actual.safety().concerns().stream().map(one -> one.kind()).toList());
        }
        return this;
    }

    /**
     * Verifies that the verdict is the one kept in a file, as {@link VerdictSnapshot} writes it. Run once with {@code
     * -Dsnapshot.update=true} to write the file, then look at it and check it in.
     *
     * @param file the file, in UTF-8
     * @throws UncheckedIOException when it cannot be read or written
     */
    public VerdictAssert hasSnapshot(Path file) {
        isNotNull();
        String now = VerdictSnapshot.of(actual);
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Path folder = file.toAbsolutePath().getParent();
                Files.createDirectories(Objects.requireNonNull(folder));
                Files.writeString(file, now);
            }
            String kept = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            if (!kept.equals(now)) {
                failWithMessage(
                        "Expecting the verdict kept in %s, but this differs:%n%s%nMaybe the law changed? Then run once with -D%s=true",
                        file.getFileName(), VerdictSnapshot.difference(kept, now), UPDATE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private List<String> fields() {
        return actual.questions().stream().map(Question::field).distinct().toList();
    }

    private String held() {
        return Explained.findings(actual.findings().stream()
                .filter(finding -> finding.effect().compareTo(Effect.REVISE) >= 0)
                .filter(finding -> finding.routes()
                        .contains(String.valueOf(actual.jurisdiction().recommended())))
                .toList());
    }
}
