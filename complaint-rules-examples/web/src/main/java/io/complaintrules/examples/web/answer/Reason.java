package io.complaintrules.examples.web.answer;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Finding;
import java.util.List;

/**
 * Something that holds, with the law behind it.
 *
 * @param rule id of the rule
 * @param message what it says
 * @param law what it rests on
 */
public record Reason(String rule, Bilingual message, List<Citation> law) {
    static Reason of(Finding finding) {
        return new Reason(finding.rule(), finding.message(), finding.citations());
    }
}
