package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.Claim;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all rules share in saying what they conclude. Each method returns the finding for more. Not thread-safe. */
public sealed interface SharedTerms permits EvidenceTerms, ClaimTerms, RouteTerms, TextTerms {
    /** Returns what stands over the rule. */
    RuleEntry rule();

    /** Returns the law data. */
    LawBook law();

    /** Fills the place of this name in the message; null is told as "?". */
    @Verb
    Raised with(String name, @Nullable Object value);

    /** Fills the place of this name with how many there are of something. */
    Raised counting(String name, int things);

    /** Touches one more body. */
    @Verb(ids = "authority")
    Raised route(String authority);

    /** Points at a place in the text, as UTF-16 offsets, the end exclusive. */
    @Verb
    Raised at(int start, int end);

    /** Points at places in the text. */
    Raised at(List<Span> places);

    /** Remembers the day that the text tells; null when it tells none. */
    Raised told(@Nullable LocalDate day);

    /** Fills the places of the message that tell the sums of a claim. */
    @Verb(fills = {"head", "amount", "supported", "statutory", "formula"})
    Raised sums(Claim claim);

    /** Speaks with a norm of the law data and cites it, where the rule has no words of its own; null changes nothing. */
    Raised speaks(@Nullable Norm norm);

    /** Raises nothing after all, where this is true. */
    Raised silent(boolean silent);

    /** Sets what follows from the finding. */
    Raised concludes(Conclusion what);
}
