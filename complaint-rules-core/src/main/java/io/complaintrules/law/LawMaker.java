package io.complaintrules.law;

import io.complaintrules.binary.RecordInput;
import io.complaintrules.binary.RecordMaker;

/** Makes the records of a compiled law book, each out of its components in their order. */
final class LawMaker implements RecordMaker {
    @Override
    public Record make(String type, RecordInput in) {
        return switch (type) {
            case "Compiled" -> new CompiledLaw.Compiled(in.next(), in.next());
            case "LawContent" ->
                new LawContent(
                        in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                        in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
            case "RemedyLaw" -> new RemedyLaw(in.next(), in.next());
            case "RemedyClass" -> new RemedyClass(in.next(), in.next(), in.next(), in.next(), in.next());
            case "AnswerChoice" -> new AnswerChoice(in.next(), in.next(), in.next(), in.next());
            case "SafetyLaw" -> new SafetyLaw(in.next(), in.next(), in.next());
            case "HelpLine" ->
                new HelpLine(in.next(), in.next(), in.next(), in.next(), in.next(), in.choice(Confidence.class));
            case "DangerClass" -> new DangerClass(in.next(), in.next(), in.next(), in.next());
            case "Bilingual" -> new Bilingual(in.next(), in.next());
            case "Instrument" -> new Instrument(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
            case "Provision" -> new Provision(in.next(), in.next(), in.next());
            case "Version" ->
                new Provision.Version(in.next(), in.next(), in.next(), in.choice(Confidence.class), in.next());
            case "Material" -> new Material(in.next(), in.next(), in.next());
            case "AnsweredBy" ->
                new Material.AnsweredBy(in.next(), in.next(), in.next(), in.choices(EvidenceClass.Trait.class));
            case "ClaimLaw" -> new ClaimLaw(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
            case "ClaimHead" ->
                new ClaimHead(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
            case "Opening" ->
                new ClaimHead.Opening(
                        in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
            case "Calculation" -> new Calculation(in.choice(Calculation.By.class), in.next());
            case "QuestionField" ->
                new QuestionField(
                        in.next(),
                        in.next(),
                        in.next(),
                        in.choice(QuestionField.Kind.class),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next());
            case "AtMost" -> new QuestionField.AtMost(in.next(), in.next());
            case "ProofPoint" -> new ProofPoint(in.next(), in.next(), in.next());
            case "EvidenceClass" ->
                new EvidenceClass(in.next(), in.next(), in.choices(EvidenceClass.Trait.class), in.next(), in.next());
            case "AgeBound" -> new AgeBound(in.next(), in.next());
            case "NamedChoice" -> new NamedChoice(in.next(), in.next(), in.next());
            case "Authority" ->
                new Authority(
                        in.next(),
                        in.next(),
                        in.next(),
                        in.choice(Seat.class),
                        in.choice(Authority.Power.class),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.choice(Confidence.class),
                        in.next());
            case "Says" -> new Authority.Says(in.next(), in.next());
            case "Shuts" -> new Authority.Shuts(in.next(), in.next());
            case "Norm" -> new Norm(in.next(), in.next());
            case "SpokenName" -> new SpokenName(in.next(), in.next(), in.next(), in.next());
            case "LetterForm" -> new LetterForm(in.next(), in.next(), in.next(), in.next(), in.next());
            case "Family" -> new Family(in.next(), in.next(), in.next(), in.next(), in.next());
            case "Way" -> new Family.Way(in.next(), in.choice(Occasion.class), in.next());
            case "Channel" ->
                new Channel(
                        in.choice(Channel.Kind.class), in.next(), in.choice(Confidence.class), in.next(), in.next());
            case "ContactPoint" ->
                new ContactPoint(
                        in.next(), in.next(), in.next(), in.next(), in.choice(Confidence.class), in.next(), in.next());
            case "MatterClass" ->
                new MatterClass(
                        in.next(),
                        in.next(),
                        in.next(),
                        in.choice(MatterClass.Limit.class),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next());
            case "Owner" -> new MatterClass.Owner(in.next(), in.next(), in.next(), in.next());
            case "Respondents" -> new Respondents(in.next(), in.next(), in.next());
            case "Usual" -> new Respondents.Usual(in.next(), in.next(), in.next());
            case "Words" -> new Respondents.Words(in.next(), in.next(), in.next());
            case "Company" ->
                new Company(
                        in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                        in.next(), in.next());
            case "Parameter" ->
                new Parameter(in.next(), in.choice(Parameter.Unit.class), in.choice(Clock.class), in.next());
            case "Value" -> new Parameter.Value(in.next(), in.next(), in.next(), in.next());
            case "HolidayTable" -> new HolidayTable(in.next(), in.next(), in.next(), in.next(), in.next());
            default -> throw new IllegalArgumentException(type);
        };
    }
}
