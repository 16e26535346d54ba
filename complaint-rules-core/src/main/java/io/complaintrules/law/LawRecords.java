package io.complaintrules.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns YAML mappings into records, and notes every id defined and referred to. */
final class LawRecords {
    private static final String ANY = "any";

    private final Faults faults;
    private final References references;
    private final ClaimRecords claims;

    LawRecords(Faults faults, References references, ClaimRecords claims) {
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
            faults.add(
                    map.where("id"), "the provision id '" + id + "' is not instrument/article", "the slash is missing");
        }
        String instrument = references.refer("instrument", slash < 1 ? "" : id.substring(0, slash), map.where("id"));
        List<Located<Provision.Version>> versions = new ArrayList<>();
        for (YamlMap version : nonEmpty(map, "versions")) {
            versions.add(new Located<>(version(version), version.where()));
        }
        return new Provision(id, instrument, Periods.inOrder(versions, faults));
    }

    private Provision.Version version(YamlMap map) {
        String article = map.text("article");
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
        String before = "";
        for (YamlMap owner : nonEmpty(map, "owners")) {
            if (seen.contains(ANY)) {
                faults.add(before, "'any' takes all and hides the owners behind it", "it should stand last");
            }
            before = owner.where();
            owners.add(owner(owner, seen));
        }
        if (!owners.isEmpty() && !seen.contains(ANY)) {
            faults.add(map.where("owners"), "nobody owns it for other respondents", "an entry for any is missing");
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
                faults.add(map.where("respondent"), "'respondent' is '" + any + "'", "any or a list was meant");
            }
            seenOnce(any + money, map.where("respondent"), seen);
        } else {
            for (Located<String> kind : map.texts("respondent")) {
                seenOnce(kind.value() + money, kind.where(), seen);
                kinds.add(references.refer("respondent kind", kind.value(), kind.where()));
            }
            if (kinds.isEmpty()) {
                faults.add(map.where("respondent"), "'respondent' names nobody", "any was meant");
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

    private void seenOnce(String kind, String where, Set<String> seen) {
        if (!seen.add(kind)) {
            faults.add(where, "the respondent kind '" + kind + "' has two owners", "one of the two rows is a copy");
        }
    }

    Parameter parameter(YamlMap map) {
        List<Located<Parameter.Value>> values = new ArrayList<>();
        for (YamlMap value : nonEmpty(map, "values")) {
            values.add(new Located<>(
                    new Parameter.Value(
                            value.number("amount"),
                            value.from(),
                            value.to(),
                            references.refer("provision", value, "provision")),
                    value.where()));
            value.done();
        }
        return new Parameter(
                references.define("parameter", map, "id"),
                map.choice("unit", Parameter.Unit.class),
                Periods.inOrder(values, faults));
    }

    List<YamlMap> nonEmpty(YamlMap map, String key) {
        List<YamlMap> maps = map.maps(key);
        if (maps.isEmpty() && map.has(key)) {
            faults.add(map.where(key), "'" + key + "' is empty", "its entries were indented under another key");
        }
        return maps;
    }
}
