package io.complaintrules.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The whole law the library knows, as of one day. Lists are sorted by id, so that nothing depends on the order of files.
 * Immutable and thread-safe.
 */
public final class LawBook {
    private final LawContent content;
    private final String digest;
    private final LawIndex index;
    private final WorkingCalendar calendar;

    LawBook(LawContent content, String digest) {
        this.content = content;
        this.digest = digest;
        index = new LawIndex(content);
        calendar = new WorkingCalendar(content.holidays());
    }

    /**
     * Reads every {@code .yaml} file under a folder, strictly.
     *
     * @throws LawDataException if anything is wrong with the data; it lists every fault
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static LawBook load(Path folder) {
        return load(folder, Closed.NOTHING);
    }

    /**
     * Reads every {@code .yaml} file under a folder, strictly, and checks what it says of the closed lists of others.
     *
     * @param folder the folder
     * @param closed the closed lists that law data may name
     * @throws LawDataException if anything is wrong with the data; it lists every fault
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static LawBook load(Path folder, Closed closed) {
        return CompiledLaw.book(LawFolder.read(folder, closed));
    }

    /** The day up to which the law was researched. */
    public LocalDate asOf() {
        return content.asOf();
    }

    /** What to say beside every verdict: this is not legal advice. */
    public Bilingual notice() {
        return content.notice();
    }

    /** SHA-256 of the content in hexadecimal; independent of files, their order and their comments. */
    public String digest() {
        return digest;
    }

    /**
     * The instrument with this id.
     *
     * @throws UnknownLawIdException if there is no such instrument
     */
    public Instrument instrument(String id) {
        return index.instruments.get(id);
    }

    /**
     * The provision with this id.
     *
     * @throws UnknownLawIdException if there is no such provision
     */
    public Provision provision(String id) {
        return index.provisions.get(id);
    }

    /**
     * The material with this id.
     *
     * @throws UnknownLawIdException if there is no such material
     */
    public Material material(String id) {
        return index.materials.get(id);
    }

    /**
     * The authority with this id.
     *
     * @throws UnknownLawIdException if there is no such authority
     */
    public Authority authority(String id) {
        return index.authorities.get(id);
    }

    /**
     * The matter with this id.
     *
     * @throws UnknownLawIdException if there is no such matter
     */
    public MatterClass matter(String id) {
        return index.matters.get(id);
    }

    /**
     * The family with this id.
     *
     * @throws UnknownLawIdException if there is no such family
     */
    public Family family(String id) {
        return index.families.get(id);
    }

    /** The matter that remains when neither text nor respondent tells anything, or null if there is none. */
    public @Nullable MatterClass lastResort() {
        return index.lastResort;
    }

    /**
     * The parameter with this id.
     *
     * @throws UnknownLawIdException if there is no such parameter
     */
    public Parameter parameter(String id) {
        return index.parameters.get(id);
    }

    /**
     * The ids there are of a kind of thing.
     *
     * @param kind {@code authority}, {@code matter}, {@code family}, {@code parameter}, {@code provision}, {@code material},
     *     {@code instrument}, {@code contact}, {@code danger}, {@code head}, {@code claim-group}, {@code field}, {@code point},
     *     {@code evidence}, {@code detail}, or {@code fillable} for the fields that have a stand-in
     * @throws IllegalArgumentException if there is no such kind
     */
    public Set<String> ids(String kind) {
        return index.ofKind(kind).ids();
    }

    /** The contact point of this very value, if there is one. */
    public Optional<ContactPoint> findContactPoint(String value) {
        return index.contacts.find(value);
    }

    /** The provision with this id, if there is one. */
    public Optional<Provision> findProvision(String id) {
        return index.provisions.find(id);
    }

    /** The authority with this id, if there is one. */
    public Optional<Authority> findAuthority(String id) {
        return index.authorities.find(id);
    }

    /** The matter with this id, if there is one. */
    public Optional<MatterClass> findMatter(String id) {
        return index.matters.find(id);
    }

    /** The head of claim with this id, if there is one. */
    public Optional<ClaimHead> findHead(String id) {
        return index.heads.find(id);
    }

    /** The field with this path, if norms ask for it. */
    public Optional<QuestionField> findQuestion(String path) {
        return index.questions.find(path);
    }

    /** The point to prove with this id, if there is one. */
    public Optional<ProofPoint> findPoint(String id) {
        return index.points.find(id);
    }

    /**
     * The kind of evidence with this id, as {@code TEST_REPORT}.
     *
     * @throws UnknownLawIdException if there is no such kind
     */
    public EvidenceClass evidenceKind(String id) {
        return index.evidenceKinds.get(id);
    }

    /**
     * What one of a closed list is called; the id itself where nobody said.
     *
     * @param of which list: {@code head}, {@code field}, {@code point}, {@code evidence}, or one of {@link NamedChoice}
     * @param id which of it
     */
    public Bilingual name(String of, String id) {
        return findName(of, id).orElse(new Bilingual(id, id));
    }

    /** What one of a closed list is called, if somebody said; the lists are those of {@link #name}. */
    public Optional<Bilingual> findName(String of, String id) {
        return Optional.ofNullable(index.names.get(of + " " + id));
    }

    /** All heads of claim, by id. */
    public List<ClaimHead> heads() {
        return content.claims().heads();
    }

    /** All fields that norms ask for, by path. */
    public List<QuestionField> questions() {
        return content.claims().questions();
    }

    /** All points that may have to be proved, by id. */
    public List<ProofPoint> points() {
        return content.claims().points();
    }

    /** All kinds of evidence, by id. */
    public List<EvidenceClass> evidenceKinds() {
        return content.claims().evidenceKinds();
    }

    /** The ages at which the law draws a line. */
    public List<AgeBound> ages() {
        return content.claims().ages();
    }

    /** The names of closed lists, by list and id. */
    public List<NamedChoice> names() {
        return content.claims().names();
    }

    /** All instruments, by id. */
    public List<Instrument> instruments() {
        return content.instruments();
    }

    /** All provisions, by id. */
    public List<Provision> provisions() {
        return content.provisions();
    }

    /** All materials, by id. */
    public List<Material> materials() {
        return content.materials();
    }

    /** All authorities, by id. */
    public List<Authority> authorities() {
        return content.authorities();
    }

    /** All families of matters, by id. */
    public List<Family> families() {
        return content.families();
    }

    /** All matters, by id. */
    public List<MatterClass> matters() {
        return content.matters();
    }

    /** Whom complaints are about. */
    public Respondents respondents() {
        return content.respondents();
    }

    /** All parameters, by id. */
    public List<Parameter> parameters() {
        return content.parameters();
    }

    /** Numbers and sites people name, and what they really are, by value. */
    public List<ContactPoint> contactPoints() {
        return content.contacts();
    }

    /**
     * A kind of danger.
     *
     * @param id as {@code self-harm}
     * @throws UnknownLawIdException if there is none
     */
    public DangerClass danger(String id) {
        return index.dangers.get(id);
    }

    /** The numbers for people in danger, by number. */
    public List<HelpLine> helpLines() {
        return content.safety().lines();
    }

    /** What to say besides to people in danger: what a program can and cannot do; null when the data say nothing. */
    public @Nullable Bilingual safetyNotice() {
        return content.safety().notice();
    }

    /**
     * What can be done about findings.
     *
     * @param id as {@code complain-first}
     * @throws UnknownLawIdException if there is no such remedy
     */
    public RemedyClass remedy(String id) {
        return index.remedies.get(id);
    }

    /**
     * The answers that the law data name for a field, in their order; none where any will do.
     *
     * @param field path of the field
     */
    public List<AnswerChoice> answers(String field) {
        return content.remedies().answers().stream()
                .filter(answer -> answer.field().equals(field))
                .toList();
    }

    /** The working-day calendar of the loaded years. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The last day of a period that a parameter fixes, by the value in force on the day it starts to run.
     *
     * @return the deadline, or null if the parameter had no value on that day
     * @throws UnknownLawIdException if there is no such parameter
     * @throws IllegalArgumentException if the parameter does not count days, working days, months or years
     */
    public @Nullable Deadline deadline(String parameterId, LocalDate start) {
        return deadline(parameterId, start, start);
    }

    /**
     * The last day of a period that a parameter fixes, by the value in force on a day of its own.
     *
     * @param parameterId as {@code samr-limit}
     * @param start the day from which the period runs, which is not counted
     * @param inForceOn the day that tells which value holds
     * @return the deadline, or null if the parameter had no value on that day
     * @throws UnknownLawIdException if there is no such parameter
     * @throws IllegalArgumentException if the parameter does not count days, working days, months or years
     */
    public @Nullable Deadline deadline(String parameterId, LocalDate start, LocalDate inForceOn) {
        return Deadlines.last(parameter(parameterId), start, inForceOn, calendar);
    }

    /**
     * The last day of a period that the reading counts, by the value in force on a day of its own.
     *
     * @param clock which period
     * @param start the day from which the period runs, which is not counted
     * @param inForceOn the day that tells which value holds
     * @return the deadline, or null if the parameter had no value on that day
     * @throws UnknownLawIdException if no parameter says that it is this period
     */
    public @Nullable Deadline deadline(Clock clock, LocalDate start, LocalDate inForceOn) {
        return Deadlines.last(index.parameter(clock), start, inForceOn, calendar);
    }

    /**
     * The first day from which a period has not run out by another day, whatever days off there are.
     *
     * @param clock which period
     * @param on the day by which it has not run out; it also tells which value holds
     * @return the day, or null if the parameter had no value
     * @throws UnknownLawIdException if no parameter says that it is this period
     */
    public @Nullable LocalDate firstDayInside(Clock clock, LocalDate on) {
        return Deadlines.firstDayInside(index.parameter(clock), on);
    }

    LawContent content() {
        return content;
    }

    static <T> List<T> sorted(List<T> values, Function<T, String> id) {
        List<T> copy = new ArrayList<>(values);
        copy.sort(Comparator.comparing(id));
        return List.copyOf(copy);
    }
}
