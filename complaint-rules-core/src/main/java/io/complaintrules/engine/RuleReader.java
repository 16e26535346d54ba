package io.complaintrules.engine;

import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.RemedyIds;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes entries of rules that were checked. */
final class RuleReader {
    private RuleReader() {}

    static RuleEntry entry(CheckedRule rule) {
        return new RuleEntry(
                rule.id(),
                rule.place().file(),
                rule.place().line(),
                rule.derives(),
                rule.derives() ? null : Area.valueOf(Objects.requireNonNull(rule.said("area"))),
                Effect.valueOf(said(rule, "effect", Effect.INFO.name())),
                Governs.valueOf(said(rule, "governs", Governs.FILING.name())),
                list(said(rule, "route", "")),
                Norm.basis(said(rule, "basis", "")),
                new Bilingual(said(rule, "zh", ""), said(rule, "en", "")),
                rule.said("asks"),
                remedies(rule),
                rule.said("point"),
                rule.asked().stream()
                        .map(asked -> new Because(asked.fact(), asked.conditions()))
                        .toList(),
                rule.ids().stream().map(RuleReader::key).toList());
    }

    /** What it names; to answer what it asks is always one. */
    private static List<String> remedies(CheckedRule rule) {
        List<String> named = list(said(rule, "remedy", ""));
        @Nullable String asks = rule.said("asks");
        return asks == null ? named : RemedyIds.answering(asks, named);
    }

    private static RuleEntry.Key key(CheckedRule.Id id) {
        return new RuleEntry.Key(
                id.kind(), id.id(), id.place().line(), id.place().column());
    }

    private static String said(CheckedRule rule, String annotation, String otherwise) {
        @Nullable String said = rule.said(annotation);
        return said == null ? otherwise : said;
    }

    private static List<String> list(String value) {
        return value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",", -1)).map(String::trim).toList();
    }
}
