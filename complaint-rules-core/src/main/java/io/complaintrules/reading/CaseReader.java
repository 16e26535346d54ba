package io.complaintrules.reading;

import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.AgeBand;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.ClockFacts;
import io.complaintrules.facts.Exhibit;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.facts.PaperFacts;
import io.complaintrules.facts.PointProof;
import io.complaintrules.facts.RedressFacts;
import io.complaintrules.facts.RequestFacts;
import io.complaintrules.facts.RespondentFacts;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.facts.StoryFacts;
import io.complaintrules.facts.TopicFacts;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
import io.complaintrules.reading.claim.ClaimReader;
import io.complaintrules.reading.claim.PurchaseReader;
import io.complaintrules.reading.claim.RedressReader;
import io.complaintrules.reading.clock.ClockReader;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.matter.MatterReader;
import io.complaintrules.reading.matter.MoneyAsked;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.narrative.TextReader;
import io.complaintrules.reading.party.ComplainantReader;
import io.complaintrules.reading.party.ReadRespondent;
import io.complaintrules.reading.proof.MaterialsReader;
import io.complaintrules.reading.proof.ProofReader;
import io.complaintrules.reading.statement.ChannelReader;
import io.complaintrules.reading.statement.ContactIndex;
import io.complaintrules.reading.statement.ElsewhereReader;
import io.complaintrules.reading.statement.PriorReader;
import io.complaintrules.reading.statement.SettlementReader;
import io.complaintrules.reading.statement.StatementReader;
import io.complaintrules.reading.text.Script;
import io.complaintrules.reading.tone.DangerReader;
import io.complaintrules.verdict.Narrative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns a complaint into the facts that rules speak about. Thread-safe. */
public final class CaseReader {
    private final TextReader text;
    private final MatterReader matters;
    private final ClockReader clock;
    private final PriorReader prior;
    private final ChannelReader channel;
    private final MaterialsReader materials;
    private final ProofReader proof;
    private final LawBook law;
    private final ElsewhereReader elsewhere;
    private final StatementReader statements;

    /**
     * A reader over one lexicon and one law book.
     *
     * @param lexicon the phrases to look for
     * @param law matters, contact points, periods and calendar
     */
    public CaseReader(Lexicon lexicon, LawBook law) {
        this.text = new TextReader(lexicon);
        this.matters = new MatterReader(law);
        this.clock = new ClockReader(law);
        this.prior = new PriorReader(law);
        ContactIndex contacts = new ContactIndex(law);
        this.channel = new ChannelReader(law, contacts);
        this.statements = new StatementReader(law, contacts);
        this.materials = new MaterialsReader(law);
        this.proof = new ProofReader(law);
        this.law = law;
        this.elsewhere = new ElsewhereReader(law, contacts);
    }

    private CaseReader(CaseReader like, TextReader text) {
        this.text = text;
        this.matters = like.matters;
        this.clock = like.clock;
        this.prior = like.prior;
        this.channel = like.channel;
        this.statements = like.statements;
        this.materials = like.materials;
        this.proof = like.proof;
        this.law = like.law;
        this.elsewhere = like.elsewhere;
    }

    /** Returns a reader that reads each text once: for one complaint that is tried in several ways. */
    public CaseReader remembering() {
        return new CaseReader(this, text.remembering());
    }

    /**
     * Reads a complaint.
     *
     * @param complaint what the person wrote and declared
     * @param filedOn day of filing
     * @param weighing tells which matters the words carry
     */
    public CaseFile read(Complaint complaint, LocalDate filedOn, MatterWeighing weighing) {
        String narrative = complaint.text() == null ? "" : complaint.text();
        Reading reading = narrative.isEmpty() ? Reading.EMPTY : text.read(narrative, filedOn);
        Set<String> gives = gives(complaint, reading);
        ReadRespondent against = matters.respondent(complaint, reading);
        List<Matter> about = matters.read(complaint, reading, against, weighing);
        RespondentFacts respondent = respondent(complaint, against, matters.isAgainstSeveral(against, about));
        TopicFacts topic = topic(about);
        List<Statement> stated = statements.read(complaint, reading, filedOn);
        ClockFacts time = clock.read(complaint, reading, stated, elsewhere.interruptions(complaint), filedOn);
        PaperFacts paper = paper(complaint, gives);
        LocalDate governing = time.occurredOn() == null ? filedOn : time.occurredOn();
        AgeBand age = RedressReader.band(
                law,
                complaint.complainant() == null ? null : complaint.complainant().age(),
                governing);
        RedressFacts redress = RedressReader.read(law, complaint, reading, age, filedOn);
        List<Exhibit> exhibits = proof.exhibits(complaint.evidence(), time.occurredOn());
        List<PointProof> pointProofs = proof.pointProofs(exhibits);
        Case caseFacts = new Case(
                topic,
                ComplainantReader.read(complaint, age, stated),
                respondent,
                prior.read(complaint, gives.contains("prior_contact"), stated, filedOn),
                time,
                elsewhere.read(complaint, filedOn),
                SettlementReader.read(complaint.settlement(), stated),
                request(complaint, reading, gives),
                paper,
                proof.read(exhibits, pointProofs),
                new StoryFacts(!narrative.isBlank(), Script.isChinese(narrative), Set.of(gives.toArray(String[]::new))),
                channel.read(complaint, stated, about),
                PurchaseReader.read(
                        law, complaint, reading, redress.figures(), proof.showsDealing(complaint.evidence()), filedOn),
                redress,
                Set.of(),
                Set.of());
        return new CaseFile(
                caseFacts,
                about,
                reading.mentions(),
                exhibits,
                pointProofs,
                ClaimReader.read(law, complaint, reading, caseFacts, governing),
                materials.read(complaint, about, gives, caseFacts.proof()),
                stated,
                DangerReader.dangers(reading.dangers()),
                reading.narrative().pleadingWith(pleas(stated)));
    }

    private static List<Narrative.Plea> pleas(List<Statement> stated) {
        List<Narrative.Plea> pleas = new ArrayList<>(0);
        for (Statement one : stated) {
            if (one.what() == StatementKind.PLEADS && one.body() != null) {
                pleas.add(new Narrative.Plea(one.body(), one.span().start()));
            }
        }
        return pleas;
    }

    /** Returns faults in matters, bodies and provinces that the law data do not know. */
    public List<Fault> unknownIds(Complaint complaint) {
        return IdCheck.faultsIn(complaint, law, elsewhere::knows);
    }

    private TopicFacts topic(List<Matter> about) {
        for (Matter matter : about) {
            if (matter.leading()) {
                return topic(matter, law.matter(matter.id()));
            }
        }
        return new TopicFacts("", "", Answer.UNKNOWN, false, false);
    }

    private static TopicFacts topic(Matter matter, MatterClass kind) {
        return new TopicFacts(matter.id(), matter.family(), charge(matter, kind), matter.emergency(), kind.report());
    }

    private static Answer charge(Matter matter, MatterClass kind) {
        if (kind.lastResort()) {
            return Answer.UNKNOWN;
        }
        return matter.declared() ? Answer.of(matter.charge()) : Answer.UNKNOWN.orRead(matter.charge());
    }

    private static Set<String> gives(Complaint complaint, Reading reading) {
        Set<String> gives = reading.details().kinds();
        if (complaint.incident() != null && complaint.incident().occurredOn() != null) {
            gives.add("time");
        }
        if (complaint.incident() != null && complaint.incident().place() != null) {
            gives.add("place");
        }
        if (complaint.product() != null) {
            gives.add("product");
        }
        if (!complaint.requests().isEmpty()) {
            gives.add("request");
        }
        if (!complaint.evidence().isEmpty()) {
            gives.add("evidence");
        }
        if (complaint.priorComplaint() != null
                && complaint.priorComplaint().made() == io.complaintrules.complaint.YesNo.YES) {
            gives.add("prior_contact");
        }
        return gives;
    }

    private static RespondentFacts respondent(Complaint complaint, ReadRespondent against, boolean several) {
        String name =
                complaint.respondent() == null ? null : complaint.respondent().name();
        RespondentKind declared =
                complaint.respondent() == null ? null : complaint.respondent().kind();
        RespondentKind kind = against.kind() == null ? RespondentKind.UNIDENTIFIED : against.kind();
        Answer identified = declared == RespondentKind.UNIDENTIFIED
                ? Answer.NO
                : name != null && !name.isBlank()
                        ? Answer.YES
                        : kind == RespondentKind.UNIDENTIFIED ? Answer.UNKNOWN : Answer.READ_YES;
        return new RespondentFacts(
                identified,
                kind,
                declared == null,
                several,
                complaint.respondent() != null && complaint.respondent().province() != null);
    }

    private static RequestFacts request(Complaint complaint, Reading reading, Set<String> gives) {
        List<Request> requests = complaint.requests();
        List<RequestKind> kinds = new ArrayList<>(requests.size());
        boolean money = !complaint.losses().isEmpty();
        for (Request request : requests) {
            kinds.add(request.kind());
            money |= request.amount() != null;
        }
        return new RequestFacts(
                !requests.isEmpty() ? Answer.YES : gives.contains("request") ? Answer.READ_YES : Answer.UNKNOWN,
                money ? Answer.YES : Answer.UNKNOWN,
                MoneyAsked.of(complaint, reading).any(),
                kinds);
    }

    private static PaperFacts paper(Complaint complaint, Set<String> gives) {
        Complainant who = complaint.complainant();
        var respondent = complaint.respondent();
        return new PaperFacts(
                who != null && who.name() != null,
                who != null && who.phone() != null,
                who != null && who.address() != null,
                who != null && who.postcode() != null,
                who != null && who.identity() != null,
                respondent != null && respondent.name() != null,
                respondent != null && respondent.address() != null,
                gives.contains("request"),
                gives.contains("phenomenon") || gives.contains("operation") || complaint.incident() != null,
                complaint.filedOn() != null);
    }
}
