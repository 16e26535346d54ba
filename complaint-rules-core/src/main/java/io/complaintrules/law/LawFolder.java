package io.complaintrules.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a folder of law files. Any file may hold any section; a section may be spread over files. */
final class LawFolder {
    private final Faults faults = new Faults();
    private final References references;
    private final ClaimRecords claimRecords;
    private final LawRecords records;
    private final BodyRecords bodies;
    private final RespondentRecords respondentRecords;
    private final HolidayRecords holidayRecords;
    private final SafetyRecords safetyRecords;

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

    private LawFolder(Closed closed) {
        references = new References(faults, closed);
        claimRecords = new ClaimRecords(references);
        records = new LawRecords(faults, references, claimRecords);
        bodies = new BodyRecords(faults, references, records);
        respondentRecords = new RespondentRecords(references);
        safetyRecords = new SafetyRecords(faults, references);
        holidayRecords = new HolidayRecords(faults, references);
    }

    static LawContent read(Path folder, Closed closed) {
        LawFolder reader = new LawFolder(closed);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                reader.file(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.content();
    }

    private void file(String name, String yaml) {
        Node root = root(name, yaml);
        if (root == null) {
            return;
        }
        YamlMap map = new YamlMap(name, root, faults);
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
        section(map, "holidays", holidays, holidayRecords::table);
        map.done();
    }

    private @Nullable Node root(String name, String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(name).build();
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                faults.add(name + ":1", "the file is empty", "it should be deleted");
            }
            return root.orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(name + ":" + line, "this is not YAML: " + e.getProblem(), "a quote or a colon needs quoting");
        } catch (YamlEngineException e) {
            faults.add(name + ":1", "this is not YAML: " + e.getMessage(), "the file is not a text in UTF-8");
        }
        return null;
    }

    static <T> void section(YamlMap root, String key, List<T> into, Function<YamlMap, T> reading) {
        if (root.has(key)) {
            for (YamlMap entry : root.maps(key)) {
                into.add(reading.apply(entry));
                entry.done();
            }
        }
    }

    private LawContent content() {
        references.check();
        CompetenceCheck competence = new CompetenceCheck(faults, references, authorities, families, matters);
        competence.check();
        LocalDate day = asOf;
        if (day != null) {
            competence.inForce(provisions, day);
        }
        Bilingual caution = notice;
        if (day == null || caution == null) {
            faults.add("law.yaml:1", "'as-of' or 'notice' is missing", "law.yaml was left out of the folder");
        }
        faults.throwIfAny();
        if (day == null || caution == null) {
            throw new IllegalStateException("unreachable: the fault above was thrown");
        }
        return new LawContent(
                day,
                caution,
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
                safetyRecords.content());
    }
}
