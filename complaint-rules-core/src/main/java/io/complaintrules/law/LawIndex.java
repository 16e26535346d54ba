package io.complaintrules.law;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
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
        instruments = register("instrument", content.instruments(), Instrument::id);
        provisions = register("provision", content.provisions(), Provision::id);
        materials = register("material", content.materials(), Material::id);
        authorities = register("authority", content.authorities(), Authority::id);
        families = register("family", content.families(), Family::id);
        matters = register("matter", content.matters(), MatterClass::id);
        parameters = register("parameter", content.parameters(), Parameter::id);
        contacts = register("contact", content.contacts(), ContactPoint::value);
        heads = register("head", claims.heads(), ClaimHead::id);
        questions = register("field", claims.questions(), QuestionField::path);
        points = register("point", claims.points(), ProofPoint::id);
        evidenceKinds = register("evidence", claims.evidenceKinds(), EvidenceClass::id);
        dangers = register("danger", content.safety().dangers(), DangerClass::id);
        remedies = register("remedy", content.remedies().classes(), RemedyClass::id);
        answers = register("answer", content.remedies().answers(), answer -> answer.field() + " " + answer.value());
        for (String list : List.of("claim-group", "detail")) {
            register(list, named(claims, list), NamedChoice::id);
        }
        register("fillable", fillable(claims), QuestionField::path);
        for (ClaimHead head : claims.heads()) {
            names.put("head " + head.id(), head.name());
        }
        for (QuestionField question : claims.questions()) {
            names.put("field " + question.path(), question.name());
        }
        for (ProofPoint point : claims.points()) {
            names.put("point " + point.id(), point.name());
        }
        for (EvidenceClass kind : claims.evidenceKinds()) {
            names.put("evidence " + kind.id(), kind.name());
        }
        for (NamedChoice choice : claims.names()) {
            names.put(choice.of() + " " + choice.id(), choice.name());
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

    private <T> Register<T> register(String kind, List<T> all, Function<T, String> id) {
        Register<T> register = new Register<>(kind, all, id);
        kinds.put(kind, register);
        return register;
    }

    /**
     * The register of a kind of thing.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    Register<?> register(String kind) {
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

    private static List<NamedChoice> named(ClaimLaw claims, String list) {
        return claims.names().stream()
                .filter(choice -> choice.of().equals(list))
                .toList();
    }

    private static List<QuestionField> fillable(ClaimLaw claims) {
        return claims.questions().stream()
                .filter(question -> question.standIn() != null)
                .toList();
    }
}
