package io.complaintrules.advice;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Asked;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Trace;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule speaks on a complaint, or why it keeps silent. Immutable and thread-safe.
 *
 * @param rule id of the rule
 * @param speaks whether it speaks
 * @param clauses its conditions, each with what the complaint has; empty for a rule that joins facts
 * @param reason why it is silent although its conditions hold or none could be asked, null when its conditions tell
 * @param findings what it says
 */
public record Why(
        String rule, boolean speaks, List<Clause> clauses, @Nullable Bilingual reason, List<Finding> findings) {
    /** Copies the lists. */
    public Why {
        clauses = List.copyOf(clauses);
        findings = List.copyOf(findings);
    }

    /**
     * One condition.
     *
     * @param condition as written in the DRL
     * @param words in words
     * @param holds whether it is so
     * @param value what the complaint has there, in words; null when it cannot be told in a word
     */
    public record Clause(String condition, Bilingual words, boolean holds, @Nullable Bilingual value) {}

    /** Returns the conditions that do not hold. */
    public List<Clause> broken() {
        return clauses.stream().filter(one -> !one.holds()).toList();
    }

    /**
     * Says why.
     *
     * @param rule id of the rule
     * @param body id of the body that it is asked of, null for any
     * @param trace its conditions held against the facts, null for a rule that joins facts
     * @param verdict what the law makes of the complaint
     * @param law the names of things
     */
    public static Why of(String rule, @Nullable String body, @Nullable Trace trace, Verdict verdict, LawBook law) {
        InWords words = new InWords(law);
        List<Finding> findings = verdict.findings().stream()
                .filter(one ->
                        one.rule().equals(rule) && (body == null || one.routes().contains(body)))
                .toList();
        List<Clause> clauses = new ArrayList<>();
        if (trace != null) {
            for (Asked asked : trace.asked()) {
                clauses.add(new Clause(
                        asked.condition(),
                        words.condition(asked.condition()),
                        asked.holds(),
                        asked.value() == null ? null : words.value(asked.value())));
            }
        }
        return new Why(rule, !findings.isEmpty(), clauses, findings.isEmpty() ? reason(trace) : null, findings);
    }

    private static @Nullable Bilingual reason(@Nullable Trace trace) {
        if (trace == null) {
            return new Bilingual("这条规则联合几项事实，不能逐条说明", "this rule joins facts and cannot be told one by one");
        }
        if (!trace.found()) {
            return new Bilingual("本案没有这类事实：" + trace.fact(), "the complaint has no such fact: " + trace.fact());
        }
        return trace.matches()
                ? new Bilingual(
                        "条件都满足，但它所依据的条文当日不生效，或者它所说的机构不在本案之列",
                        "its conditions hold, but its provision was not in force on that day, or its body is none of this case")
                : null;
    }

    /** Returns what it asks and what the complaint has there, as far as it is said in words. */
    List<String> plain(boolean chinese) {
        return clauses.stream()
                .map(clause -> (chinese ? clause.words().zh() : clause.words().en()) + here(clause, chinese))
                .filter(line -> !chinese || InWords.isChinese(line))
                .toList();
    }

    private static String here(Clause clause, boolean chinese) {
        Bilingual value = clause.value();
        return value == null ? "" : chinese ? "（本案：" + value.zh() + "）" : " (here: " + value.en() + ")";
    }

    /** Returns it as lines for whoever writes rules, with the rule's id and its conditions as written. */
    public String text(boolean chinese) {
        StringBuilder out = new StringBuilder(rule)
                .append(chinese ? (speaks ? "：成立\n" : "：不成立\n") : speaks ? ": speaks\n" : ": is silent\n");
        for (Clause clause : clauses) {
            out.append(clause.holds() ? "  + " : "  - ")
                    .append(chinese ? clause.words().zh() : clause.words().en())
                    .append(here(clause, chinese))
                    .append("  [")
                    .append(clause.condition())
                    .append("]\n");
        }
        if (reason != null) {
            out.append("  ").append(chinese ? reason.zh() : reason.en()).append('\n');
        }
        return out.toString();
    }
}
