package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the YAML about bodies, their contacts and the families of matters that are open to them into records. */
final class BodyRecords {
    private final Diagnostics faults;
    private final References references;
    private final LawRecords records;

    BodyRecords(Diagnostics faults, References references, LawRecords records) {
        this.faults = faults;
        this.references = references;
        this.records = records;
    }

    Authority authority(YamlMap map, List<ContactPoint> contacts) {
        String id = references.define("authority", map, "id");
        if (map.has("kind")) {
            faults.add("body-kind", map.keyPlace("kind"));
        }
        for (YamlMap contact : map.optionalMaps("contacts")) {
            contacts.add(contact(contact, id));
            contact.done();
        }
        Bilingual name = map.bilingual();
        return new Authority(
                id,
                name,
                map.has("short") ? map.bilingual("short") : name,
                map.choice("seat", Seat.class),
                map.choice("power", Authority.Power.class),
                map.has("rank") ? Integer.valueOf(map.number("rank").intValue()) : null,
                map.optionalFlag("ministry"),
                map.has("also-sits-as") ? references.refer("authority", map, "also-sits-as") : null,
                map.bilingual("takes"),
                map.bilingual("refuses"),
                map.bilingual("can-order"),
                map.bilingual("cannot-order"),
                records.nonEmpty(map, "competent").stream().map(this::says).toList(),
                map.optionalMaps("arguable").stream().map(this::says).toList(),
                map.optionalMaps("shuts").stream().map(this::shuts).toList(),
                map.maps("channels").stream().map(this::channel).toList(),
                map.optionalMaps("spoken").stream().map(this::spoken).toList(),
                references.referAll("material", map.texts("needs")),
                map.has("decides") ? references.refer("parameter", map, "decides") : null,
                references.referAll("parameter", map.has("ends") ? map.texts("ends") : List.of()),
                map.has("interrupts") ? references.refer("provision", map, "interrupts") : null,
                map.has("letter") ? letter(map.map("letter")) : LetterForm.PLAIN,
                map.texts("sources").stream().map(Located::value).toList(),
                map.confidence(),
                map.date("verified-on"));
    }

    private Authority.Says says(YamlMap map) {
        List<String> matters = map.has("matters") ? references.referAll("matter", map.texts("matters")) : List.of();
        Authority.Says says = new Authority.Says(matters, norm(map));
        map.done();
        return says;
    }

    private Authority.Shuts shuts(YamlMap map) {
        Authority.Shuts shuts = new Authority.Shuts(references.refer("authority", map, "body"), norm(map));
        map.done();
        return shuts;
    }

    /** Words that may stand without law behind them: then they are advice. */
    private Norm norm(YamlMap map) {
        return references.norm(map, map.has("basis") ? map.text("basis") : "");
    }

    private Channel channel(YamlMap map) {
        Channel channel = new Channel(
                map.choice("kind", Channel.Kind.class),
                map.text("value"),
                map.confidence(),
                map.has("note") ? map.bilingual("note") : null,
                map.flag("advertise"));
        if (channel.advertise() && !channel.confidence().mayBar()) {
            faults.add("unsure-channel", map.where("advertise"));
        }
        map.done();
        return channel;
    }

    private SpokenName spoken(YamlMap map) {
        SpokenName spoken = new SpokenName(
                map.texts("names").stream().map(Located::value).toList(),
                map.has("contact") ? references.refer("contact", map, "contact") : null,
                map.optionalTexts("unless-before"),
                map.optionalTexts("unless-after"));
        map.done();
        return spoken;
    }

    private LetterForm letter(YamlMap map) {
        LetterForm letter = new LetterForm(
                map.text("title"),
                map.text("complainant"),
                map.text("respondent"),
                map.text("requests"),
                map.text("date"));
        map.done();
        return letter;
    }

    ContactPoint contact(YamlMap map) {
        return contact(map, map.has("authority") ? references.refer("authority", map, "authority") : null);
    }

    private ContactPoint contact(YamlMap map, @Nullable String body) {
        List<String> aliases = new ArrayList<>();
        for (Located<String> alias : map.texts("aliases")) {
            references.define("contact", alias.value(), alias.where());
            aliases.add(alias.value());
        }
        return new ContactPoint(
                references.define("contact", map, "value"),
                aliases,
                map.bilingual(),
                body,
                map.confidence(),
                map.flag("deny"),
                map.bilingual("advice"));
    }

    Family family(YamlMap map) {
        return new Family(
                references.define("family", map, "id"),
                map.bilingual(),
                map.optionalFlag("carriers"),
                map.optionalFlag("own-respondent"),
                map.maps("forums").stream().map(this::way).toList());
    }

    private Family.Way way(YamlMap map) {
        Occasion when = map.has("when") ? map.choice("when", Occasion.class) : Occasion.ALWAYS;
        if (when == Occasion.OWNER) {
            faults.add("family-owns", map.where("when"));
        }
        Family.Way way = new Family.Way(references.refer("authority", map, "body"), when, map.optionalFlag("arguable"));
        map.done();
        return way;
    }
}
