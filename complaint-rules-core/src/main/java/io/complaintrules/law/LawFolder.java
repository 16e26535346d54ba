package io.complaintrules.law;

import io.complaintrules.api.Internal;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.Off;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** A folder of law files, read as far as it can be. Any file may hold any section; a section may be spread over files. */
@Internal
public final class LawFolder {
    private final Diagnostics faults;
    private final References references;
    private final ClaimRecords claimRecords;
    private final LawRecords records;
    private final BodyRecords bodies;
    private final RespondentRecords respondentRecords;
    private final HolidayRecords holidayRecords;
    private final SafetyRecords safetyRecords;
    private final RemedyRecords remedyRecords;

    private @Nullable LawContent content;
    private boolean partial;
    private List<Map<String, String>> replaced = List.of();
    private @Nullable LocalDate asOf;
    private @Nullable Bilingual notice;
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Provision> provisions = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final List<Authority> authorities = new ArrayList<>();
    private final List<ContactPoint> contacts = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final List<MatterClass> matters = new ArrayList<>();
    private final List<Respondents.Usual> usual = new ArrayList<>();
    private final List<Respondents.Words> words = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<HolidayTable> holidays = new ArrayList<>();

    private LawFolder(Closed closed, Diagnostics faults) {
        this.faults = faults;
        references = new References(faults, closed);
        claimRecords = new ClaimRecords(references);
        records = new LawRecords(faults, references, claimRecords);
        bodies = new BodyRecords(faults, references, records);
        respondentRecords = new RespondentRecords(references);
        safetyRecords = new SafetyRecords(faults, references);
        remedyRecords = new RemedyRecords(references);
        holidayRecords = new HolidayRecords(faults, references);
    }

    static LawContent read(Path folder, Closed closed) {
        Diagnostics faults = new Diagnostics();
        LawContent content = read(SourceFolder.read(folder, ".yaml", "", faults), closed, faults).content;
        if (faults.failed() || content == null) {
            throw new LawDataException(faults.errors());
        }
        return content;
    }

    /**
     * Reads files.
     *
     * @param files the files
     * @param closed the closed lists that law data may name
     * @param faults where slips go
     */
    public static LawFolder read(List<SourceFile> files, Closed closed, Diagnostics faults) {
        return layered(List.of(new Layer("", List.of(), files, List.of(), Off.NOTHING)), closed, faults);
    }

    /**
     * Reads the law files of layers, each of which may replace entries of those below it.
     *
     * @param layers the lowest first
     * @param closed the closed lists that law data may name
     * @param faults where slips go
     */
    public static LawFolder layered(List<Layer> layers, Closed closed, Diagnostics faults) {
        LawFolder reader = new LawFolder(closed, faults);
        LawLayers read = LawLayers.read(layers, faults);
        reader.partial = read.isPartial();
        reader.replaced = List.copyOf(read.replaced());
        read.files().forEach(one -> reader.file(one.file(), one.root()));
        reader.content = reader.join();
        return reader;
    }

    /**
     * Loads the law data of layers strictly.
     *
     * @param layers the lowest first
     * @param closed the closed lists that law data may name
     * @throws LawDataException listing every fault
     */
    public static LawFolder load(List<Layer> layers, Closed closed) {
        Diagnostics faults = new Diagnostics();
        LawFolder read = layered(layers, closed, faults);
        if (faults.failed()) {
            throw new LawDataException(faults.errors());
        }
        return read;
    }

    /** Returns what each layer replaces of those below it: the reason by section and id. */
    public List<Map<String, String>> replaced() {
        return replaced;
    }

    /** The law data, or null when there are errors. */
    public @Nullable LawBook book() {
        return content == null ? null : CompiledLaw.book(content);
    }

    /**
     * The law data.
     *
     * @throws NullPointerException when there are errors
     */
    public LawBook requireBook() {
        return Objects.requireNonNull(book(), "law data with errors");
    }

    /**
     * The ids there are of a kind of thing, errors or not.
     *
     * @param kind as {@code authority}
     */
    public Set<String> ids(String kind) {
        return references.ids(kind.equals("fillable") ? "field" : kind).keySet();
    }

    /** Whether a file could not be read at all, so that nobody knows what it defines. */
    public boolean isPartial() {
        return partial;
    }

    private void file(SourceFile file, Node root) {
        YamlMap map = new YamlMap(file, root, faults);
        if (map.has("as-of")) {
            references.define("as-of date", "as-of", map.where("as-of"));
            asOf = map.date("as-of");
        }
        if (map.has("notice")) {
            references.define("notice", "notice", map.where("notice"));
            notice = map.bilingual("notice");
        }
        section(map, "instruments", instruments, records::instrument);
        section(map, "provisions", provisions, records::provision);
        section(map, "materials", materials, records::material);
        section(map, "authorities", authorities, body -> bodies.authority(body, contacts));
        section(map, "contacts", contacts, bodies::contact);
        section(map, "families", families, bodies::family);
        section(map, "matters", matters, records::matter);
        section(map, "respondent-kinds", usual, respondentRecords::usual);
        section(map, "respondent-words", words, respondentRecords::words);
        section(map, "companies", companies, respondentRecords::company);
        section(map, "parameters", parameters, records::parameter);
        claimRecords.file(map);
        safetyRecords.file(map);
        remedyRecords.file(map);
        section(map, "holidays", holidays, holidayRecords::table);
        map.done();
    }

    static <T> void section(YamlMap root, String key, List<T> into, Function<YamlMap, T> reading) {
        if (root.has(key)) {
            for (YamlMap entry : root.maps(key)) {
                into.add(reading.apply(entry));
                entry.done();
            }
        }
    }

    private @Nullable LawContent join() {
        if (!partial) {
            references.check();
            CompetenceCheck competence = new CompetenceCheck(faults, references, authorities, families, matters);
            competence.check();
            if (asOf != null) {
                competence.inForce(provisions, asOf);
            }
        }
        if (!partial && (asOf == null || notice == null)) {
            faults.add("law-head-missing", Place.whole("law.yaml"));
        }
        if (faults.failed() || asOf == null || notice == null) {
            return null;
        }
        return new LawContent(
                asOf,
                notice,
                LawBook.sorted(instruments, Instrument::id),
                LawBook.sorted(provisions, Provision::id),
                LawBook.sorted(materials, Material::id),
                LawBook.sorted(authorities, Authority::id),
                LawBook.sorted(contacts, ContactPoint::value),
                LawBook.sorted(families, Family::id),
                LawBook.sorted(matters, MatterClass::id),
                new Respondents(
                        LawBook.sorted(usual, Respondents.Usual::kind),
                        LawBook.sorted(words, entry -> entry.kind() + entry.words()),
                        LawBook.sorted(companies, Company::name)),
                LawBook.sorted(parameters, Parameter::id),
                LawBook.sorted(holidays, table -> Integer.toString(table.year())),
                claimRecords.content(),
                safetyRecords.content(),
                remedyRecords.content());
    }
}
