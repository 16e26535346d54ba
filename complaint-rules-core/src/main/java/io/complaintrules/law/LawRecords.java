package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns YAML mappings into records, and notes every id defined and referred to. */
final class LawRecords {
    private static final String ANY = "any";

    /** As {@code 27}, {@code 27(2)}, {@code 27¶2(2)}, {@code 5–7}, {@code none}. */
    private static final Pattern ARTICLE =
            Pattern.compile("none|[0-9]+([.-][0-9]+)*(¶[0-9]+)?(\\([0-9]+\\))*([–,][0-9]+(¶[0-9]+)?(\\([0-9]+\\))*)*");

    private static final Set<Parameter.Unit> WHOLE =
            Set.of(Parameter.Unit.DAYS, Parameter.Unit.WORKING_DAYS, Parameter.Unit.MONTHS, Parameter.Unit.YEARS);

    private final Diagnostics faults;
    private final References references;
    private final ClaimRecords claims;

    LawRecords(Diagnostics faults, References references, ClaimRecords claims) {
        this.faults = faults;
        this.references = references;
        this.claims = claims;
    }

    Instrument instrument(YamlMap map) {
        return new Instrument(
                references.define("instrument", map, "id"),
                map.bilingual(),
                map.optionalText("number"),
                map.optionalAddress("url"),
                map.optionalAddress("mirror"),
                map.date("verified-on"));
    }

    Provision provision(YamlMap map) {
        String id = references.define("provision", map, "id");
        int slash = id.indexOf('/');
        if (slash < 1 || slash == id.length() - 1) {
            faults.add("provision-id", map.where("id"), id);
        }
        String instrument = references.refer("instrument", slash < 1 ? "" : id.substring(0, slash), map.where("id"));
        List<Located<Provision.Version>> versions = new ArrayList<>();
        int before = faults.count();
        for (YamlMap version : nonEmpty(map, "versions")) {
            versions.add(new Located<>(version(version), version.where()));
        }
        boolean sound = faults.count() == before;
        return new Provision(id, instrument, Periods.inOrder(versions, sound ? faults : new Diagnostics()));
    }

    private Provision.Version version(YamlMap map) {
        String article = map.text("article");
        if (!article.isEmpty() && !ARTICLE.matcher(article).matches()) {
            faults.add("bad-article", map.where("article"), article);
        }
        Provision.Version version = new Provision.Version(
                article.equals("none") ? "" : article, map.from(), map.to(), map.confidence(), map.bilingual());
        map.done();
        return version;
    }

    Material material(YamlMap map) {
        return new Material(
                references.define("material", map, "id"),
                map.bilingual(),
                map.has("answered-by") ? claims.answeredBy(map.map("answered-by")) : Material.AnsweredBy.OPEN);
    }

    MatterClass matter(YamlMap map) {
        List<MatterClass.Owner> owners = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Place before = null;
        for (YamlMap owner : nonEmpty(map, "owners")) {
            if (seen.contains(ANY)) {
                faults.add("any-not-last", Objects.requireNonNull(before));
            }
            before = owner.where();
            owners.add(owner(owner, seen));
        }
        if (!owners.isEmpty() && !seen.contains(ANY)) {
            faults.add("any-missing", map.keyPlace("owners"));
        }
        boolean lastResort = map.optionalFlag("last-resort");
        if (lastResort) {
            references.define("matter of last resort", "last-resort", map.where("last-resort"));
        }
        return new MatterClass(
                references.define("matter", map, "id"),
                map.bilingual(),
                references.refer("family", map, "family"),
                map.choice("limit", MatterClass.Limit.class),
                map.flag("emergency"),
                map.optionalFlag("report"),
                lastResort,
                map.optionalFlag("generic"),
                owners);
    }

    private MatterClass.Owner owner(YamlMap map, Set<String> seen) {
        Set<String> kinds = new HashSet<>();
        String money = map.optionalFlag("money") ? " where money is asked for" : "";
        if (map.isScalar("respondent")) {
            String any = map.text("respondent");
            if (!any.equals(ANY)) {
                faults.add("respondent-any", map.where("respondent"), any);
            }
            seenOnce(any + money, map.where("respondent"), seen);
        } else {
            for (Located<String> kind : map.texts("respondent")) {
                seenOnce(kind.value() + money, kind.where(), seen);
                kinds.add(references.refer("respondent kind", kind.value(), kind.where()));
            }
            if (kinds.isEmpty()) {
                faults.add("respondent-nobody", map.where("respondent"));
            }
        }
        MatterClass.Owner owner = new MatterClass.Owner(
                kinds,
                !money.isEmpty(),
                references.refer("authority", map, "primary"),
                references.referAll("authority", map.texts("also")));
        map.done();
        return owner;
    }

    private void seenOnce(String kind, Place where, Set<String> seen) {
        if (!seen.add(kind)) {
            faults.add("two-owners", where, kind);
        }
    }

    Parameter parameter(YamlMap map) {
        List<Located<Parameter.Value>> values = new ArrayList<>();
        Parameter.Unit unit = map.choice("unit", Parameter.Unit.class);
        for (YamlMap value : nonEmpty(map, "values")) {
            if (WHOLE.contains(unit)
                    && value.number("amount").stripTrailingZeros().scale() > 0) {
                faults.add("whole-number", value.where("amount"), value.text("amount"));
            }
            values.add(new Located<>(
                    new Parameter.Value(
                            value.number("amount"),
                            value.from(),
                            value.to(),
                            references.refer("provision", value, "provision")),
                    value.where()));
            value.done();
        }
        Clock clock = map.has("clock") ? map.choice("clock", Clock.class) : null;
        if (clock != null) {
            references.define("clock", map, "clock");
        }
        return new Parameter(references.define("parameter", map, "id"), unit, clock, Periods.inOrder(values, faults));
    }

    List<YamlMap> nonEmpty(YamlMap map, String key) {
        List<YamlMap> maps = map.maps(key);
        if (maps.isEmpty() && map.has(key)) {
            faults.add("list-empty", map.where(key), key);
        }
        return maps;
    }
}
