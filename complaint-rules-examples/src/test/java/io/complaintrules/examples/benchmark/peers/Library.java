package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleFile;
import io.complaintrules.facts.Case;
import io.complaintrules.law.CompiledLaw;
import io.complaintrules.rules.StandardRules;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * This library: findings with their words, their law as it stood on the day, and what was asked. The rules name no body, since it
 * leaves out what is about bodies that cannot take the matter, which no other engine does.
 */
record Library(RuleBase base, GoverningLaw law) implements Peer {
    private static final int LIMIT = 10_000;

    private Library(RuleBase base) {
        this(base, today());
    }

    static Library compiled(List<Norm> norms) {
        return new Library(RuleBase.compile(List.of(new RuleFile("norms.drl", drl(norms)))));
    }

    static Library built() {
        return new Library(RuleBase.load(Library.class.getClassLoader()));
    }

    Library inSessions() {
        return new Library(base.inSessions(), law);
    }

    static GoverningLaw today() {
        try {
            return new GoverningLaw(CompiledLaw.read(new StandardRules().law()), Map.of(Governs.FILING, Cases.FILED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Finding> decide(Case facts) {
        return base.run(List.of(facts), law, LIMIT);
    }

    static String drl(List<Norm> norms) {
        return norms.stream().map(Library::rule).collect(Collectors.joining("\n"));
    }

    private static String rule(Norm norm) {
        return """
                rule "%s"
                  @area( %s ) @effect( %s )%s%s
                  @zh( "%s" )
                  @en( "%s" )
                when
                  Case( %s )
                then
                  findings.raise();
                end
                """
                .formatted(
                        norm.id(),
                        norm.area(),
                        norm.effect(),
                        norm.asks().isEmpty() ? "" : " @asks( \"" + norm.asks() + "\" )",
                        norm.basis().isEmpty() ? "" : " @basis( \"" + norm.basis() + "\" )",
                        norm.zh(),
                        norm.en(),
                        norm.conditions(", "));
    }
}
