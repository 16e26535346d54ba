package io.complaintrules.law;

import io.complaintrules.law.Calculation.By;
import io.complaintrules.law.EvidenceClass.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns YAML mappings into heads of claim, fields, points, kinds of evidence, ages and names. */
final class ClaimRecords {
    private static final String LOSSES = "losses.";

    private final References references;
    private final List<ClaimHead> heads = new ArrayList<>();
    private final List<QuestionField> questions = new ArrayList<>();
    private final List<ProofPoint> points = new ArrayList<>();
    private final List<EvidenceClass> evidenceKinds = new ArrayList<>();
    private final List<AgeBound> ages = new ArrayList<>();
    private final List<NamedChoice> names = new ArrayList<>();

    ClaimRecords(References references) {
        this.references = references;
    }

    void file(YamlMap root) {
        LawFolder.section(root, "heads", heads, this::head);
        LawFolder.section(root, "questions", questions, this::question);
        LawFolder.section(root, "points", points, this::point);
        LawFolder.section(root, "evidence-kinds", evidenceKinds, this::evidenceKind);
        LawFolder.section(root, "ages", ages, this::age);
        LawFolder.section(root, "names", names, this::name);
    }

    ClaimLaw content() {
        return new ClaimLaw(
                LawBook.sorted(heads, ClaimHead::id),
                LawBook.sorted(questions, QuestionField::path),
                LawBook.sorted(points, ProofPoint::id),
                LawBook.sorted(evidenceKinds, EvidenceClass::id),
                LawBook.sorted(ages, AgeBound::band),
                LawBook.sorted(names, name -> name.of() + " " + name.id()));
    }

    private ClaimHead head(YamlMap map) {
        String id = references.define("head", map, "id");
        List<Calculation> formula = new ArrayList<>();
        if (map.has("formula")) {
            map.maps("formula").forEach(one -> formula.add(calculation(one)));
        }
        return new ClaimHead(
                id,
                map.bilingual(),
                opening(map),
                formula,
                map.has("by-dealing") && map.flag("by-dealing"),
                new HashSet<>(referAll("claim-group", map, "groups")),
                map.has("burden") ? burden(map.map("burden")) : null);
    }

    private ClaimHead.Opening opening(YamlMap map) {
        YamlMap opens = map.map("opened-by");
        ClaimHead.Opening opening = new ClaimHead.Opening(
                refer(Closed.LOSS_HEAD, opens, "loss"),
                refer(Closed.REQUEST_KIND, opens, "request"),
                refer("field", opens, "below"),
                refer("field", opens, "above"),
                referAll("matter", opens, "matters"),
                referAll("field", opens, "given"),
                referAll("field", opens, "yes"),
                referAll("field", opens, "no"));
        opens.done();
        return opening;
    }

    private Calculation calculation(YamlMap map) {
        By by = map.choice("by", By.class);
        Map<String, List<String>> of = new HashMap<>();
        for (String place : by.places()) {
            if (!by.optional().contains(place) || map.has(place)) {
                of.put(place, operands(map, place));
            }
        }
        for (String place : by.parameters()) {
            of.put(place, List.of(references.refer("parameter", map, place)));
        }
        map.done();
        return new Calculation(by, of);
    }

    /** Fields, and sums of losses, with a plus between them. */
    private List<String> operands(YamlMap map, String place) {
        return Arrays.stream(map.text(place).split("\\+", -1))
                .map(String::trim)
                .peek(one -> {
                    if (one.startsWith(LOSSES)) {
                        references.refer("head", one.substring(LOSSES.length()), map.where(place));
                    } else {
                        references.refer("field", one, map.where(place));
                    }
                })
                .toList();
    }

    private Norm burden(YamlMap map) {
        Norm norm = references.norm(map, map.text("basis"));
        map.done();
        return norm;
    }

    private QuestionField question(YamlMap map) {
        String path = references.define("field", map, "path");
        if (!path.startsWith("circumstances.") && !path.startsWith("figures.")) {
            references.refer(Closed.FIELD, path, map.where("path"));
        }
        return new QuestionField(
                path,
                map.bilingual(),
                map.bilingual("question"),
                map.choice("answer", QuestionField.Kind.class),
                refer("provision", map, "provision"),
                map.optionalText("stand-in"),
                map.has("at-most") ? atMost(map.map("at-most")) : null,
                map.has("a-day") ? Integer.valueOf(map.number("a-day").intValue()) : null);
    }

    private QuestionField.AtMost atMost(YamlMap map) {
        QuestionField.AtMost limit = new QuestionField.AtMost(references.refer("field", map, "field"), map.bilingual());
        map.done();
        return limit;
    }

    private ProofPoint point(YamlMap map) {
        String id = references.define("point", map, "id");
        return new ProofPoint(
                references.refer(Closed.POINT, id, map.where("id")),
                map.bilingual(),
                map.has("contact") && map.flag("contact"));
    }

    private EvidenceClass evidenceKind(YamlMap map) {
        String id = references.define("evidence entry", map, "id");
        return new EvidenceClass(
                references.refer(Closed.EVIDENCE_KIND, id, map.where("id")),
                map.bilingual(),
                traits(map, "is"),
                referAll("point", map, "shows"),
                refer("provision", map, "provision"));
    }

    private AgeBound age(YamlMap map) {
        String band = references.define("age", map, "band");
        references.refer(Closed.AGE_BAND, band, map.where("band"));
        return new AgeBound(band, references.refer("parameter", map, "below"));
    }

    private NamedChoice name(YamlMap map) {
        String of = map.text("of");
        return new NamedChoice(of, references.define(of, map, "id"), map.bilingual());
    }

    /** What hands a material in. */
    Material.AnsweredBy answeredBy(YamlMap map) {
        Material.AnsweredBy by = new Material.AnsweredBy(
                referAll(Closed.FIELD, map, "fields"),
                referAll("detail", map, "details"),
                referAll("point", map, "points"),
                traits(map, "evidence"));
        map.done();
        return by;
    }

    private static Set<Trait> traits(YamlMap map, String key) {
        return map.has(key) ? new HashSet<>(map.choices(key, Trait.class)) : EnumSet.noneOf(Trait.class);
    }

    private @Nullable String refer(String kind, YamlMap map, String key) {
        return map.has(key) ? references.refer(kind, map, key) : null;
    }

    private List<String> referAll(String kind, YamlMap map, String key) {
        return map.has(key) ? references.referAll(kind, map.texts(key)) : List.of();
    }
}
