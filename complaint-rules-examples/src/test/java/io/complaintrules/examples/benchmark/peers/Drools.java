package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** Drools: the parts of a case are facts of their own, which rules join; the text is compiled at start, each case has a session. */
final class Drools implements Peer {
    private static final String HEAD =
            """
            package norms
            import io.complaintrules.facts.*
            import io.complaintrules.complaint.RespondentKind
            global java.util.List found
            global java.util.Map norms
            """;

    private final Map<String, Norm> norms = new LinkedHashMap<>();
    private final KieBase base;

    Drools(List<Norm> table) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Norm norm : table) {
            norms.put(norm.id(), norm);
            text.append("rule \"%s\" when\n%s\nthen found.add( norms.get( \"%s\" ) ); end\n"
                    .formatted(norm.id(), patterns(norm), norm.id()));
        }
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("norms", "norms-" + table.size(), "1");
        KieFileSystem files = kie.newKieFileSystem().generateAndWritePomXML(id);
        files.write("src/main/resources/norms/norms.drl", text.toString());
        kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        base = kie.newKieContainer(id).getKieBase();
    }

    /** One pattern for each part of the case that is asked. */
    private static String patterns(Norm norm) {
        Map<String, StringJoiner> parts = new LinkedHashMap<>();
        for (Condition one : norm.conditions()) {
            int dot = one.field().indexOf('.');
            String part = dot < 0
                    ? "Case"
                    : Character.toUpperCase(one.field().charAt(0)) + one.field().substring(1, dot) + "Facts";
            parts.computeIfAbsent(part, name -> new StringJoiner(", ", name + "( ", " )"))
                    .add(one.text().substring(dot + 1));
        }
        return String.join(
                "\n", parts.values().stream().map(StringJoiner::toString).toList());
    }

    @Override
    public List<Norm> decide(Case facts) {
        List<Norm> found = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("found", found);
            session.setGlobal("norms", norms);
            for (Object part : parts(facts)) {
                session.insert(part);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }

    private static List<Object> parts(Case facts) {
        return List.of(
                facts,
                facts.topic(),
                facts.complainant(),
                facts.respondent(),
                facts.prior(),
                facts.clock(),
                facts.elsewhere(),
                facts.settlement(),
                facts.request(),
                facts.paper(),
                facts.proof(),
                facts.story(),
                facts.channel());
    }
}
