package io.complaintrules.law;

import io.complaintrules.binary.RecordInput;
import io.complaintrules.binary.RecordMaker;

/** Makes the records of a compiled law book, each out of its components in their order. */
final class LawMaker implements RecordMaker {
    @Override
    public Record make(String type, RecordInput in) {
        return switch (type) {
            case "Compiled" -> new CompiledLaw.Compiled(in.text(), in.record());
            case "LawContent" ->
                new LawContent(
                        in.day(),
                        in.record(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.record(),
                        in.list(),
                        in.list(),
                        in.record(),
                        in.record(),
                        in.record());
            case "RemedyLaw" -> new RemedyLaw(in.list(), in.list());
            case "RemedyClass" -> new RemedyClass(in.text(), in.record(), in.next(), in.flag(), in.flag());
            case "AnswerChoice" -> new AnswerChoice(in.text(), in.text(), in.record(), in.flag());
            case "SafetyLaw" -> new SafetyLaw(in.record(), in.list(), in.list());
            case "HelpLine" ->
                new HelpLine(in.text(), in.record(), in.record(), in.day(), in.text(), in.choice(Confidence.class));
            case "DangerClass" -> new DangerClass(in.text(), in.record(), in.text(), in.list());
            case "Bilingual" -> new Bilingual(in.text(), in.text());
            case "Instrument" -> new Instrument(in.text(), in.record(), in.text(), in.text(), in.text(), in.day());
            case "Provision" -> new Provision(in.text(), in.text(), in.list());
            case "Version" ->
                new Provision.Version(in.text(), in.day(), in.day(), in.choice(Confidence.class), in.record());
            case "Material" -> new Material(in.text(), in.record(), in.record());
            case "AnsweredBy" ->
                new Material.AnsweredBy(in.list(), in.list(), in.list(), in.choices(EvidenceClass.Trait.class));
            case "ClaimLaw" -> new ClaimLaw(in.list(), in.list(), in.list(), in.list(), in.list(), in.list());
            case "ClaimHead" ->
                new ClaimHead(in.text(), in.record(), in.record(), in.list(), in.flag(), in.next(), in.record());
            case "Opening" ->
                new ClaimHead.Opening(
                        in.text(), in.text(), in.text(), in.text(), in.list(), in.list(), in.list(), in.list());
            case "Calculation" -> new Calculation(in.choice(Calculation.By.class), in.next());
            case "QuestionField" ->
                new QuestionField(
                        in.text(),
                        in.record(),
                        in.record(),
                        in.choice(QuestionField.Kind.class),
                        in.text(),
                        in.text(),
                        in.record(),
                        in.next());
            case "AtMost" -> new QuestionField.AtMost(in.text(), in.record());
            case "ProofPoint" -> new ProofPoint(in.text(), in.record(), in.flag());
            case "EvidenceClass" ->
                new EvidenceClass(in.text(), in.record(), in.choices(EvidenceClass.Trait.class), in.list(), in.text());
            case "AgeBound" -> new AgeBound(in.text(), in.text());
            case "NamedChoice" -> new NamedChoice(in.text(), in.text(), in.record());
            case "Authority" ->
                new Authority(
                        in.text(),
                        in.record(),
                        in.record(),
                        in.choice(Seat.class),
                        in.choice(Authority.Power.class),
                        in.next(),
                        in.flag(),
                        in.text(),
                        in.record(),
                        in.record(),
                        in.record(),
                        in.record(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.list(),
                        in.text(),
                        in.list(),
                        in.text(),
                        in.record(),
                        in.list(),
                        in.choice(Confidence.class),
                        in.day());
            case "Says" -> new Authority.Says(in.list(), in.record());
            case "Shuts" -> new Authority.Shuts(in.text(), in.record());
            case "Norm" -> new Norm(in.list(), in.record());
            case "SpokenName" -> new SpokenName(in.list(), in.text(), in.list(), in.list());
            case "LetterForm" -> new LetterForm(in.text(), in.text(), in.text(), in.text(), in.text());
            case "Family" -> new Family(in.text(), in.record(), in.flag(), in.flag(), in.list());
            case "Way" -> new Family.Way(in.text(), in.choice(Occasion.class), in.flag());
            case "Channel" ->
                new Channel(
                        in.choice(Channel.Kind.class), in.text(), in.choice(Confidence.class), in.record(), in.flag());
            case "ContactPoint" ->
                new ContactPoint(
                        in.text(),
                        in.list(),
                        in.record(),
                        in.text(),
                        in.choice(Confidence.class),
                        in.flag(),
                        in.record());
            case "MatterClass" ->
                new MatterClass(
                        in.text(),
                        in.record(),
                        in.text(),
                        in.choice(MatterClass.Limit.class),
                        in.flag(),
                        in.flag(),
                        in.flag(),
                        in.flag(),
                        in.list());
            case "Owner" -> new MatterClass.Owner(in.next(), in.flag(), in.text(), in.list());
            case "Respondents" -> new Respondents(in.list(), in.list(), in.list());
            case "Usual" -> new Respondents.Usual(in.text(), in.text(), in.list());
            case "Words" -> new Respondents.Words(in.text(), in.text(), in.list());
            case "Company" ->
                new Company(
                        in.text(), in.text(), in.text(), in.text(), in.text(), in.flag(), in.list(), in.list(),
                        in.list(), in.list());
            case "Parameter" ->
                new Parameter(in.text(), in.choice(Parameter.Unit.class), in.choice(Clock.class), in.list());
            case "Value" -> new Parameter.Value(in.next(), in.day(), in.day(), in.text());
            case "HolidayTable" -> new HolidayTable(in.next(), in.record(), in.text(), in.list(), in.list());
            default -> throw new IllegalArgumentException(type);
        };
    }
}
