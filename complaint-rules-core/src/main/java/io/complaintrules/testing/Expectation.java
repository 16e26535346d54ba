package io.complaintrules.testing;

import io.complaintrules.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scenario expects of a verdict. Implementations are immutable. */
public sealed interface Expectation permits RuleSpeaks, VerdictHas {
    /**
     * Compares.
     *
     * @param verdict what the rules say
     * @param text what the person wrote; null where the complaint has no text
     * @return what is otherwise than expected; empty when nothing is
     */
    List<Difference> differences(Verdict verdict, @Nullable String text);
}
