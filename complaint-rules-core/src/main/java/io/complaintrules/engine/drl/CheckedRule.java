package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One rule as its file has it, read. Immutable. */
public final class CheckedRule {
    private final SourceFile file;
    private final RuleText text;
    private final List<Named> named;
    private final String logic;

    CheckedRule(SourceFile file, RuleText text, List<Named> named, String logic) {
        this.file = file;
        this.text = text;
        this.named = List.copyOf(named);
        this.logic = logic;
    }

    /**
     * What a rule asks of one fact.
     *
     * @param fact the fact, with {@code not} or {@code exists} before it
     * @param conditions what it asks, as written
     */
    public record Asked(String fact, String conditions) {}

    /**
     * An id of the law data that a rule names.
     *
     * @param kind what it is an id of, as {@code authority}
     * @param id the id
     * @param place where it stands
     */
    public record Id(String kind, String id, Place place) {}

    /** Returns its id. */
    public String id() {
        return text.name().text();
    }

    /** Returns its first line. */
    public Place place() {
        return file.at(text.at().from(), text.name().to());
    }

    /** Returns whether it is one of the first stratum. */
    public boolean derives() {
        return text.text("stratum").equals("DERIVE");
    }

    /**
     * Returns what an annotation says; null where there is none.
     *
     * @param annotation its name
     */
    public @Nullable String said(String annotation) {
        Annotation found = text.annotation(annotation);
        return found == null ? null : found.text();
    }

    /** Returns the ids of the rules of layers below that it replaces, each with its place. */
    public List<Id> replaces() {
        Annotation found = text.annotation("replaces");
        if (found == null) {
            return List.of();
        }
        List<Id> all = new ArrayList<>();
        int start = 0;
        String ids = found.value() == null ? "" : found.value().text();
        for (String id : ids.split(",", -1)) {
            int from = found.from() + start + id.indexOf(id.strip());
            all.add(new Id(
                    "rule",
                    id.strip(),
                    file.at(from, from + Math.max(1, id.strip().length()))));
            start += id.length() + 1;
        }
        return all;
    }

    /** Returns what Drools makes something of: from {@code when} to {@code end}, as written but for comments. */
    public String logic() {
        return logic;
    }

    /**
     * A rule cut where its conditions begin and end, without comments.
     *
     * @param head what stands over the conditions, after the name
     * @param conditions what stands between {@code when} and {@code then}
     * @param consequence the rest
     */
    public record Parts(String head, String conditions, String consequence) {}

    /** Returns the rule cut into its parts. */
    public Parts parts() {
        int when = text.when().from();
        int then = text.then().from() - when;
        int behind = text.when().to() - when;
        return new Parts(
                file.text().substring(text.name().to(), when), logic.substring(behind, then), logic.substring(then));
    }

    /**
     * Returns the place of a stretch of its conditions.
     *
     * @param from first unit, as {@link Parts#conditions} counts
     * @param to behind the last
     */
    public Place inConditions(int from, int to) {
        return file.at(text.when().to() + from, text.when().to() + to);
    }

    /** Returns the ids that it names. */
    public List<Id> ids() {
        return named.stream()
                .map(one -> new Id(
                        one.kind(),
                        one.id(),
                        file.at(one.from(), one.from() + Math.max(1, one.id().length()))))
                .toList();
    }

    /** Returns what it asks, in order. */
    public List<Asked> asked() {
        List<Asked> all = new ArrayList<>();
        text.conditions().forEach(condition -> ask("", condition, all));
        return all;
    }

    private void ask(String prefix, Condition condition, List<Asked> into) {
        if (condition instanceof Condition.Group group) {
            boolean plain = group.kind().equals("and") || group.kind().equals("or");
            String inner = plain ? prefix : prefix + group.kind() + " ";
            group.parts().forEach(part -> ask(inner, part, into));
        } else if (condition instanceof Condition.Pattern pattern) {
            into.add(new Asked(
                    prefix + pattern.type(),
                    String.join(
                            ", ",
                            pattern.constraints().stream()
                                    .map(one -> file.text().substring(one.from(), one.to()))
                                    .toList())));
        }
    }

    /**
     * Returns what a word of a fact has to be one of, over all patterns of that fact; empty where it may be anything.
     *
     * @param fact the fact, as {@code CandidateForum}
     * @param word its word, as {@code authority}
     */
    public Set<String> values(String fact, String word) {
        Set<String> values = new TreeSet<>();
        text.conditions().stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().equals(fact))
                .flatMap(pattern -> pattern.constraints().stream())
                .forEach(one -> Lint.claims(one.expression(), file).stream()
                        .filter(claimed -> claimed.word().equals(word) && Claimed.ONLY.contains(claimed.sign()))
                        .forEach(claimed -> claimed.values().forEach(value -> values.add(value.replace("\"", "")))));
        return values;
    }

    RuleText text() {
        return text;
    }

    SourceFile file() {
        return file;
    }
}
