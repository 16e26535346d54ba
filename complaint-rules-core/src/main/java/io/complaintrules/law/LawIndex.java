package io.complaintrules.law;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything in the law data by its id. Immutable. */
final class LawIndex {
    final Register<Instrument> instruments;
    final Register<Provision> provisions;
    final Register<Material> materials;
    final Register<Authority> authorities;
    final Register<Family> families;
    final Register<MatterClass> matters;
    final Register<Parameter> parameters;
    final Register<ContactPoint> contacts;
    final Register<ClaimHead> heads;
    final Register<QuestionField> questions;
    final Register<ProofPoint> points;
    final Register<EvidenceClass> evidenceKinds;
    final Register<DangerClass> dangers;
    final Register<RemedyClass> remedies;
    final Register<AnswerChoice> answers;
    private final Map<String, Register<?>> kinds = new HashMap<>();
    final Map<String, Bilingual> names = new HashMap<>();
    private final Map<Clock, Parameter> clocks = new EnumMap<>(Clock.class);
    final @Nullable MatterClass lastResort;

    LawIndex(LawContent content) {
        ClaimLaw claims = content.claims();
        instruments = register("instrument", content.instruments());
        provisions = register("provision", content.provisions());
        materials = register("material", content.materials());
        authorities = register("authority", content.authorities());
        families = register("family", content.families());
        matters = register("matter", content.matters());
        parameters = register("parameter", content.parameters());
        heads = register("head", claims.heads());
        points = register("point", claims.points());
        evidenceKinds = register("evidence", claims.evidenceKinds());
        dangers = register("danger", content.safety().dangers());
        remedies = register("remedy", content.remedies().classes());
        contacts = register("contact");
        for (ContactPoint contact : content.contacts()) {
            contacts.add(contact.value(), contact);
        }
        answers = register("answer");
        for (AnswerChoice answer : content.remedies().answers()) {
            answers.add(answer.field() + " " + answer.value(), answer);
        }
        questions = register("field");
        Register<QuestionField> fillable = register("fillable");
        for (QuestionField question : claims.questions()) {
            questions.add(question.path(), question);
            names.put("field " + question.path(), question.name());
            if (question.standIn() != null) {
                fillable.add(question.path(), question);
            }
        }
        Register<NamedChoice> groups = register("claim-group");
        Register<NamedChoice> details = register("detail");
        for (NamedChoice choice : claims.names()) {
            names.put(choice.of() + " " + choice.id(), choice.name());
            switch (choice.of()) {
                case "claim-group" -> groups.add(choice.id(), choice);
                case "detail" -> details.add(choice.id(), choice);
                default -> {}
            }
        }
        for (ClaimHead head : claims.heads()) {
            names.put("head " + head.id(), head.name());
        }
        for (ProofPoint point : claims.points()) {
            names.put("point " + point.id(), point.name());
        }
        for (EvidenceClass kind : claims.evidenceKinds()) {
            names.put("evidence " + kind.id(), kind.name());
        }
        for (Parameter parameter : content.parameters()) {
            if (parameter.clock() != null) {
                clocks.put(parameter.clock(), parameter);
            }
        }
        MatterClass last = null;
        for (MatterClass matter : content.matters()) {
            last = matter.lastResort() ? matter : last;
        }
        lastResort = last;
    }

    private <T> Register<T> register(String kind) {
        Register<T> register = new Register<>(kind);
        kinds.put(kind, register);
        return register;
    }

    private <T extends Identified> Register<T> register(String kind, List<T> all) {
        Register<T> register = register(kind);
        for (T one : all) {
            register.add(one.id(), one);
        }
        return register;
    }

    /**
     * The register of a kind of thing.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    Register<?> ofKind(String kind) {
        Register<?> register = kinds.get(kind);
        if (register == null) {
            throw new IllegalArgumentException("There is no kind '" + kind + "' of thing in the law data."
                    + "\nMaybe one of " + new TreeSet<>(kinds.keySet()) + " was meant?");
        }
        return register;
    }

    /**
     * The parameter of a period that the reading counts.
     *
     * @throws UnknownLawIdException if no parameter says that it is this period
     */
    Parameter parameter(Clock clock) {
        Parameter parameter = clocks.get(clock);
        if (parameter == null) {
            throw new UnknownLawIdException("clock", clock.toString(), List.of());
        }
        return parameter;
    }
}
