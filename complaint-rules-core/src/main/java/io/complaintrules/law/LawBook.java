package io.complaintrules.law;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole law the library knows, as of one day. Lists are sorted by id, so that nothing depends on the order of files.
 * Immutable and thread-safe.
 */
public final class LawBook {
    private static final String CLAIM_GROUP = "claim-group";

    private final LawContent content;
    private final String digest;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, Provision> provisions = new HashMap<>();
    private final Map<String, Material> materials = new HashMap<>();
    private final Map<String, Authority> authorities = new HashMap<>();
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, MatterClass> matters = new HashMap<>();
    private final @Nullable MatterClass lastResort;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, ContactPoint> contacts = new HashMap<>();
    private final Map<String, ClaimHead> heads = new HashMap<>();
    private final Map<String, QuestionField> questions = new HashMap<>();
    private final Map<String, ProofPoint> points = new HashMap<>();
    private final Map<String, EvidenceClass> evidenceKinds = new HashMap<>();
    private final Map<String, Bilingual> claimGroups = new HashMap<>();
    private final Map<String, DangerClass> dangers = new HashMap<>();
    private final Map<String, RemedyClass> remedies = new HashMap<>();
    private final Map<String, AnswerChoice> answers = new HashMap<>();
    private final Map<String, Bilingual> names = new HashMap<>();
    private final Map<String, Map<String, ?>> kinds = Map.ofEntries(
            Map.entry("instrument", instruments),
            Map.entry("provision", provisions),
            Map.entry("material", materials),
            Map.entry("authority", authorities),
            Map.entry("family", families),
            Map.entry("matter", matters),
            Map.entry("parameter", parameters),
            Map.entry("contact", contacts),
            Map.entry("danger", dangers),
            Map.entry("remedy", remedies),
            Map.entry("answer", answers),
            Map.entry("head", heads),
            Map.entry("field", questions),
            Map.entry("point", points),
            Map.entry(CLAIM_GROUP, claimGroups));
    private final WorkingCalendar calendar;

    LawBook(LawContent content, String digest) {
        this.content = content;
        this.digest = digest;
        for (Instrument instrument : content.instruments()) {
            instruments.put(instrument.id(), instrument);
        }
        for (Provision provision : content.provisions()) {
            provisions.put(provision.id(), provision);
        }
        for (Material material : content.materials()) {
            materials.put(material.id(), material);
        }
        for (Authority authority : content.authorities()) {
            authorities.put(authority.id(), authority);
        }
        for (Family family : content.families()) {
            families.put(family.id(), family);
        }
        MatterClass last = null;
        for (MatterClass matter : content.matters()) {
            matters.put(matter.id(), matter);
            last = matter.lastResort() ? matter : last;
        }
        lastResort = last;
        for (Parameter parameter : content.parameters()) {
            parameters.put(parameter.id(), parameter);
        }
        for (ContactPoint contact : content.contacts()) {
            contacts.put(contact.value(), contact);
        }
        for (ClaimHead head : content.claims().heads()) {
            heads.put(head.id(), head);
            names.put("head " + head.id(), head.name());
        }
        for (QuestionField question : content.claims().questions()) {
            questions.put(question.path(), question);
            names.put("field " + question.path(), question.name());
        }
        for (ProofPoint point : content.claims().points()) {
            points.put(point.id(), point);
            names.put("point " + point.id(), point.name());
        }
        for (EvidenceClass kind : content.claims().evidenceKinds()) {
            evidenceKinds.put(kind.id(), kind);
            names.put("evidence " + kind.id(), kind.name());
        }
        for (NamedChoice choice : content.claims().names()) {
            names.put(choice.of() + " " + choice.id(), choice.name());
            if (choice.of().equals(CLAIM_GROUP)) {
                claimGroups.put(choice.id(), choice.name());
            }
        }
        for (DangerClass danger : content.safety().dangers()) {
            dangers.put(danger.id(), danger);
        }
        for (RemedyClass remedy : content.remedies().classes()) {
            remedies.put(remedy.id(), remedy);
        }
        for (AnswerChoice answer : content.remedies().answers()) {
            answers.put(answer.field() + " " + answer.value(), answer);
        }
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
        return get("instrument", instruments, id);
    }

    /**
     * The provision with this id.
     *
     * @throws UnknownLawIdException if there is no such provision
     */
    public Provision provision(String id) {
        return get("provision", provisions, id);
    }

    /**
     * The material with this id.
     *
     * @throws UnknownLawIdException if there is no such material
     */
    public Material material(String id) {
        return get("material", materials, id);
    }

    /**
     * The authority with this id.
     *
     * @throws UnknownLawIdException if there is no such authority
     */
    public Authority authority(String id) {
        return get("authority", authorities, id);
    }

    /**
     * The matter with this id.
     *
     * @throws UnknownLawIdException if there is no such matter
     */
    public MatterClass matter(String id) {
        return get("matter", matters, id);
    }

    /**
     * The family with this id.
     *
     * @throws UnknownLawIdException if there is no such family
     */
    public Family family(String id) {
        return get("family", families, id);
    }

    /** The matter that remains when neither text nor respondent tells anything, or null if there is none. */
    public @Nullable MatterClass lastResort() {
        return lastResort;
    }

    /**
     * The parameter with this id.
     *
     * @throws UnknownLawIdException if there is no such parameter
     */
    public Parameter parameter(String id) {
        return get("parameter", parameters, id);
    }

    /**
     * Sees to it that an id is one of the law data.
     *
     * @param kind {@code authority}, {@code matter}, {@code family}, {@code parameter}, {@code provision}, {@code material},
     *     {@code instrument}, {@code contact}, {@code head}, {@code claim-group}, {@code field} or {@code point}
     * @throws UnknownLawIdException if there is no such thing, with the nearest ones
     * @throws IllegalArgumentException if there is no such kind
     */
    public void require(String kind, String id) {
        get(kind, known(kind), id);
    }

    private Map<String, ?> known(String kind) {
        Map<String, ?> known = kinds.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("There is no kind '" + kind + "' of thing in the law data."
                    + "\nMaybe one of " + new TreeSet<>(kinds.keySet()) + " was meant?");
        }
        return known;
    }

    /**
     * The ids there are of a kind of thing.
     *
     * @param kind as for {@link #require}; also {@code detail}, and {@code fillable} for the fields that have a stand-in
     * @throws IllegalArgumentException if there is no such kind
     */
    public Set<String> ids(String kind) {
        if (kind.equals("fillable")) {
            return questions.values().stream()
                    .filter(question -> question.standIn() != null)
                    .map(QuestionField::path)
                    .collect(Collectors.toSet());
        }
        if (kind.equals("detail")) {
            return content.claims().names().stream()
                    .filter(choice -> choice.of().equals(kind))
                    .map(NamedChoice::id)
                    .collect(Collectors.toSet());
        }
        return known(kind).keySet();
    }

    /** The contact point of this very value, if there is one. */
    public Optional<ContactPoint> findContactPoint(String value) {
        return Optional.ofNullable(contacts.get(value));
    }

    /** The provision with this id, if there is one. */
    public Optional<Provision> findProvision(String id) {
        return Optional.ofNullable(provisions.get(id));
    }

    /** The authority with this id, if there is one. */
    public Optional<Authority> findAuthority(String id) {
        return Optional.ofNullable(authorities.get(id));
    }

    /** The matter with this id, if there is one. */
    public Optional<MatterClass> findMatter(String id) {
        return Optional.ofNullable(matters.get(id));
    }

    /** The parameter with this id, if there is one. */
    public Optional<Parameter> findParameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /** The head of claim with this id, if there is one. */
    public Optional<ClaimHead> findHead(String id) {
        return Optional.ofNullable(heads.get(id));
    }

    /** The field with this path, if norms ask for it. */
    public Optional<QuestionField> findQuestion(String path) {
        return Optional.ofNullable(questions.get(path));
    }

    /** The point to prove with this id, if there is one. */
    public Optional<ProofPoint> findPoint(String id) {
        return Optional.ofNullable(points.get(id));
    }

    /**
     * The kind of evidence with this id, as {@code TEST_REPORT}.
     *
     * @throws UnknownLawIdException if there is no such kind
     */
    public EvidenceClass evidenceKind(String id) {
        return get("evidence kind", evidenceKinds, id);
    }

    /**
     * What one of a closed list is called; the id itself where nobody said.
     *
     * @param of which list: {@code head}, {@code field}, {@code point}, {@code evidence}, or one of {@link NamedChoice}
     * @param id which of it
     */
    public Bilingual name(String of, String id) {
        Bilingual name = names.get(of + " " + id);
        return name == null ? new Bilingual(id, id) : name;
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
        return get("danger", dangers, id);
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
        return get("remedy", remedies, id);
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
        Parameter parameter = parameter(parameterId);
        Parameter.Value value = parameter.on(inForceOn);
        if (value == null) {
            return null;
        }
        BigDecimal amount = value.amount();
        return switch (parameter.unit()) {
            case DAYS -> calendar.plusDays(start, amount.intValueExact());
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount.intValueExact());
            case MONTHS -> calendar.plusMonths(start, amount.intValueExact());
            case YEARS -> calendar.plusYears(start, amount.intValueExact());
            default ->
                throw new IllegalArgumentException("Parameter '" + parameterId + "' counts " + parameter.unit()
                        + ", which is no period.\nMaybe a parameter in days, months or years was meant?");
        };
    }

    /**
     * The first day from which a period has not run out by another day, whatever days off there are.
     *
     * @param parameterId as {@code charge-dispute-limit}
     * @param on the day by which it has not run out; it also tells which value holds
     * @return the day, or null if the parameter had no value
     * @throws UnknownLawIdException if there is no such parameter
     * @throws IllegalArgumentException if the parameter does not count days, months or years
     */
    public @Nullable LocalDate firstDayInside(String parameterId, LocalDate on) {
        Parameter parameter = parameter(parameterId);
        Parameter.Value value = parameter.on(on);
        if (value == null) {
            return null;
        }
        ChronoUnit unit =
                switch (parameter.unit()) {
                    case DAYS -> ChronoUnit.DAYS;
                    case MONTHS -> ChronoUnit.MONTHS;
                    case YEARS -> ChronoUnit.YEARS;
                    default ->
                        throw new IllegalArgumentException("Parameter '" + parameterId + "' counts " + parameter.unit()
                                + ", which cannot be counted back."
                                + "\nMaybe a parameter in days, months or years was meant?");
                };
        int amount = value.amount().intValueExact();
        LocalDate first = on.minus(amount, unit);
        while (first.plus(amount, unit).isBefore(on)) {
            first = first.plusDays(1);
        }
        return first;
    }

    LawContent content() {
        return content;
    }

    private static <T> T get(String kind, Map<String, T> index, String id) {
        T found = index.get(id);
        if (found == null) {
            throw new UnknownLawIdException(kind, id, index.keySet());
        }
        return found;
    }

    static <T> List<T> sorted(List<T> values, Function<T, String> id) {
        List<T> copy = new ArrayList<>(values);
        copy.sort(Comparator.comparing(id));
        return List.copyOf(copy);
    }
}
