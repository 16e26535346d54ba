package io.complaintrules.report;

import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Shows;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Confidence;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Provision;
import io.complaintrules.verdict.EvidenceGrade;
import io.complaintrules.verdict.Status;
import java.util.List;
import java.util.Optional;

/**
 * What an id or a choice is called, in Chinese and English: a body, a matter, a head of claim, a field, a kind of evidence, a status.
 * Immutable and thread-safe.
 */
public final class Labels {
    private static final List<String> NAMED =
            List.of("head", "field", "point", "detail", "evidence", "form", "shows", "province");

    private final LawBook law;

    private Labels(LawBook law) {
        this.law = law;
    }

    /**
     * Returns the labels of some law data.
     *
     * @param law the law data that name the ids, such as {@code rules.law()}
     */
    public static Labels in(LawBook law) {
        return new Labels(law);
    }

    /**
     * Returns what an id is called. An id that names several things, such as {@code auto-renewal}, stands for the first of: body,
     * matter, head of claim, field, point to prove, kind of detail, kind of evidence, form, what is seen on it, province, paper to hand
     * in, kind of danger, provision; ask {@link #of(String, String, Language)} for another.
     *
     * @param id such as {@code miit-appeal}, {@code refund} or {@code priorComplaint.made}
     * @param language of the label
     * @return the id itself when nothing is called so
     */
    public String of(String id, Language language) {
        return language.of(name(id));
    }

    /**
     * Returns what an id of one kind is called.
     *
     * @param kind {@code authority}, {@code matter}, {@code head}, {@code field}, {@code point}, {@code detail}, {@code evidence},
     *     {@code form}, {@code shows}, {@code grade}, {@code province}, {@code material}, {@code danger} or {@code provision}
     * @param id the id
     * @param language of the label
     * @return the id itself when nothing of that kind is called so
     */
    public String of(String kind, String id, Language language) {
        return language.of(named(kind, id).orElse(new Bilingual(id, id)));
    }

    /**
     * Returns what one of a closed list is called, such as {@code Status.WAIT} or {@code EvidenceKind.TICKET}.
     *
     * @param choice any choice of a complaint or a verdict
     * @param language of the label
     */
    public String of(Enum<?> choice, Language language) {
        String list = listed(choice);
        return language.of(list.isEmpty() ? ChoiceNames.of(choice) : law.name(list, choice.name()));
    }

    private Bilingual name(String id) {
        return named("authority", id)
                .or(() -> named("matter", id))
                .or(() ->
                        NAMED.stream().flatMap(kind -> named(kind, id).stream()).findFirst())
                .or(() -> named("material", id))
                .or(() -> named("danger", id))
                .or(() -> named("provision", id))
                .orElse(new Bilingual(id, id));
    }

    private Optional<Bilingual> named(String kind, String id) {
        return switch (kind) {
            case "authority" -> law.findAuthority(id).map(body -> body.name());
            case "matter" -> law.findMatter(id).map(matter -> matter.name());
            case "material" ->
                law.ids(kind).contains(id) ? Optional.of(law.material(id).name()) : Optional.empty();
            case "danger" -> law.findName("safety", id);
            case "provision" -> law.findProvision(id).map(this::cited);
            default -> law.findName(kind, id);
        };
    }

    private Bilingual cited(Provision provision) {
        Bilingual instrument = law.instrument(provision.instrument()).name();
        Bilingual article = provision.latest().articleName();
        return new Bilingual(instrument.zh() + article.zh(), instrument.en() + ", " + article.en());
    }

    private static String listed(Enum<?> choice) {
        return choice instanceof EvidenceKind
                ? "evidence"
                : choice instanceof EvidenceForm
                        ? "form"
                        : choice instanceof Shows ? "shows" : choice instanceof EvidenceGrade ? "grade" : "";
    }

    static Bilingual of(Enum<?> choice) {
        return ChoiceNames.of(choice);
    }

    static Tone tone(Status status) {
        return switch (status) {
            case OPEN -> Tone.GOOD;
            case REVISE, ASK, WAIT, REVIEW -> Tone.CAUTION;
            case BARRED, REDIRECT -> Tone.BAD;
        };
    }

    /** How a source that is less than read in full is marked; empty for one that was. */
    static Bilingual mark(Confidence confidence) {
        if (confidence == Confidence.H || confidence == Confidence.H_MINUS) {
            return new Bilingual("", "");
        }
        Bilingual name = ChoiceNames.of(confidence);
        return new Bilingual("〔" + name.zh() + "〕", " [" + name.en() + "]");
    }

    static Bilingual severity(int severity) {
        return severity >= 3
                ? new Bilingual("危险", "dangerous")
                : severity == 2 ? new Bilingual("强烈", "strong") : new Bilingual("轻微", "mild");
    }
}
