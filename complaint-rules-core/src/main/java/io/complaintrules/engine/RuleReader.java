package io.complaintrules.engine;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Governs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads what stands over the rules, and checks the laws of the house that can be seen without compiling. */
final class RuleReader {
    /** The two strata; a rule judges unless it says otherwise. */
    private enum StratumName {
        DERIVE,
        JUDGE
    }

    private static final Set<String> ANNOTATIONS =
            Set.of("area", "effect", "governs", "route", "basis", "zh", "en", "asks", "patch", "point", "stratum");
    private static final Set<String> ATTRIBUTES = Set.of("dialect");
    /** Verbs that bring words and basis from the law data where the rule has none. */
    private static final Pattern DATA_SPEAKS = Pattern.compile("\\.\\s*(competent|closes|opens|inDanger)\\s*\\(");

    private final List<String> faults = new ArrayList<>();
    private final List<RuleEntry> entries = new ArrayList<>();
    private final Strata strata = new Strata();

    /** Returns one entry for each rule, sorted by id; throws with every fault when there is one. */
    static List<RuleEntry> read(List<RuleFile> files) {
        RuleReader reader = new RuleReader();
        files.forEach(reader::file);
        reader.faults.addAll(reader.strata.faults());
        if (!reader.faults.isEmpty()) {
            throw new RuleSyntaxException(reader.faults);
        }
        reader.entries.sort((a, b) -> a.id().compareTo(b.id()));
        return List.copyOf(reader.entries);
    }

    private void file(RuleFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr drl = parser.parse(false, file.text());
            parser.getErrors()
                    .forEach(error -> faults.add(file.name() + ":" + (error instanceof ParserError at ? at.getRow() : 0)
                            + ": " + error.getMessage()));
            if (drl != null && !parser.hasErrors()) {
                if (!RuleCompiler.PACKAGE.equals(drl.getName())) {
                    faults.add(file.name() + ":1: package is " + drl.getName() + ", all rules live in "
                            + RuleCompiler.PACKAGE);
                }
                drl.getRules().forEach(rule -> rule(file, rule));
            }
        } catch (DroolsParserException e) {
            faults.add(file.name() + ":0: " + e.getMessage());
        }
    }

    private void rule(RuleFile file, RuleDescr rule) {
        String where = file.name() + ":" + rule.getLine() + ": rule \"" + rule.getName() + "\": ";
        rule.getAnnotations().stream()
                .map(AnnotationDescr::getName)
                .filter(name -> !ANNOTATIONS.contains(name))
                .forEach(name -> faults.add(where + "unknown annotation @" + name));
        rule.getAnnotations().stream()
                .filter(AnnotationDescr::isDuplicated)
                .forEach(twice -> faults.add(where + "@" + twice.getName() + " is given twice; use commas"));
        rule.getAttributes().keySet().stream()
                .filter(name -> !ATTRIBUTES.contains(name))
                .forEach(name -> faults.add(where + "attribute " + name + " is not allowed: no order decides here"));
        List<Because> because = because(rule);
        String logic = because + " " + rule.getConsequence();
        RenamedWords.in(logic)
                .forEach(old -> faults.add(
                        where + "the word " + old + " is no longer known.\nMaybe " + RenamedWords.ALL.get(old) + "?"));
        if (entries.stream().anyMatch(other -> other.id().equals(rule.getName()))) {
            faults.add(where + "the id is taken");
        }
        boolean derives = oneOf(StratumName.class, rule, "stratum", where, StratumName.JUDGE) == StratumName.DERIVE;
        strata.add(where, derives, rule);
        Effect effect = oneOf(Effect.class, rule, "effect", where, Effect.INFO);
        RuleEntry entry = new RuleEntry(
                rule.getName(),
                file.name(),
                rule.getLine(),
                derives,
                derives ? null : oneOf(Area.class, rule, "area", where, null),
                effect,
                oneOf(Governs.class, rule, "governs", where, Governs.FILING),
                list(rule, "route"),
                Norm.basis(text(rule, "basis", "")),
                new Bilingual(text(rule, "zh", ""), text(rule, "en", "")),
                text(rule, "asks", null),
                text(rule, "patch", null),
                text(rule, "point", null),
                because,
                RuleKeys.of(rule));
        boolean says = !entry.message().zh().isEmpty() || !entry.message().en().isEmpty();
        boolean speaks = entry.asks() != null || DATA_SPEAKS.matcher(logic).find();
        if (!derives
                && (says || !speaks)
                && (entry.message().zh().isEmpty() || entry.message().en().isEmpty())) {
            faults.add(where + "@zh and @en are both needed");
        }
        if (!derives && !says && entry.asks() == null && !entry.basis().isEmpty()) {
            faults.add(where + "@basis stands without @zh and @en; where the law data speak, they bring their own");
        }
        if (effect == Effect.ASK && entry.asks() == null) {
            faults.add(where + "@effect( ASK ) needs @asks: the field that would answer it");
        }
        if (effect == Effect.BAR && entry.basis().isEmpty()) {
            faults.add(where + "@effect( BAR ) needs @basis: nothing bars without a provision");
        }
        entries.add(entry);
    }

    private <E extends Enum<E>> E oneOf(
            Class<E> type, RuleDescr rule, String annotation, String where, @Nullable E otherwise) {
        String value = text(rule, annotation, null);
        E[] all = type.getEnumConstants();
        if (value == null && otherwise != null) {
            return otherwise;
        }
        for (E one : all) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        faults.add(where + "@" + annotation + " must be one of " + Arrays.toString(all));
        return all[0];
    }

    private static List<String> list(RuleDescr rule, String annotation) {
        String value = text(rule, annotation, "");
        return value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",", -1)).map(String::trim).toList();
    }

    @SuppressWarnings("NullAway") // null only comes back where null is the fallback
    private static String text(RuleDescr rule, String annotation, @Nullable String otherwise) {
        AnnotationDescr found = rule.getAnnotation(annotation);
        Object value = found == null ? null : found.getSingleValueStripped();
        return value == null ? otherwise : value.toString().trim();
    }

    private static List<Because> because(RuleDescr rule) {
        List<Because> all = new ArrayList<>();
        collect("", rule.getLhs(), all);
        return all;
    }

    private static void collect(String prefix, BaseDescr descr, List<Because> into) {
        if (descr instanceof PatternDescr pattern) {
            List<String> conditions = pattern.getDescrs().stream()
                    .filter(ExprConstraintDescr.class::isInstance)
                    .map(constraint -> constraint.toString().trim())
                    .filter(condition -> !condition.isEmpty())
                    .toList();
            into.add(new Because(prefix + pattern.getObjectType(), String.join(", ", conditions)));
        } else if (descr instanceof ConditionalElementDescr group) {
            String kind = descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
            String inner = kind.equals("and") || kind.equals("or") ? prefix : prefix + kind + " ";
            group.getDescrs().forEach(part -> collect(inner, part, into));
        }
    }
}
