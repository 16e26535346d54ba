package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the YAML about danger and help into records. */
final class SafetyRecords {
    private final Diagnostics faults;
    private final References references;
    private final List<HelpLine> lines = new ArrayList<>();
    private final List<DangerClass> dangers = new ArrayList<>();
    private @Nullable Bilingual notice;

    SafetyRecords(Diagnostics faults, References references) {
        this.faults = faults;
        this.references = references;
    }

    void file(YamlMap map) {
        if (map.has("safety-notice")) {
            references.define("safety notice", "safety-notice", map.where("safety-notice"));
            notice = map.bilingual("safety-notice");
        }
        LawFolder.section(map, "help-lines", lines, this::line);
        LawFolder.section(map, "dangers", dangers, this::danger);
    }

    SafetyLaw content() {
        return new SafetyLaw(notice, LawBook.sorted(lines, HelpLine::number), LawBook.sorted(dangers, DangerClass::id));
    }

    private HelpLine line(YamlMap map) {
        Confidence confidence = map.confidence();
        if (confidence == Confidence.L) {
            faults.add("unsure-number", map.where("confidence"));
        }
        return new HelpLine(
                references.define("help line", map, "number"),
                map.bilingual(),
                map.bilingual("hours"),
                map.date("as-of"),
                map.text("source"),
                confidence);
    }

    private DangerClass danger(YamlMap map) {
        String basis = map.has("basis") ? map.text("basis") : "";
        return new DangerClass(
                references.define("danger", map, "id"),
                references.norm(map, basis),
                map.has("matter") ? references.refer("matter", map, "matter") : null,
                references.referAll("help line", map.texts("calls")));
    }
}
