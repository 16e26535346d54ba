package io.complaintrules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LawWriter} wrote, field by field in the same order. */
final class LawReader {

    private final RecordInput in;

    LawReader(RecordInput in) {
        this.in = in;
    }

    LawContent content() {
        return new LawContent(
                in.day(),
                bilingual(),
                instruments(),
                provisions(),
                materials(),
                authorities(),
                contacts(),
                list(this::family),
                matters(),
                respondents(),
                parameters(),
                holidayTables());
    }

    private Instrument instrument() {
        return new Instrument(in.text(), bilingual(), in.optionalText(), in.optionalText(), in.day());
    }

    private Provision provision() {
        return new Provision(in.text(), in.text(), versions());
    }

    private Provision.Version version() {
        return new Provision.Version(in.text(), in.date(), in.date(), confidence(), bilingual());
    }

    private Material material() {
        return new Material(in.text(), bilingual());
    }

    private Authority authority() {
        return new Authority(
                in.text(),
                bilingual(),
                bilingual(),
                Seat.valueOf(in.text()),
                Authority.Power.valueOf(in.text()),
                rank(),
                flag(),
                in.optionalText(),
                bilingual(),
                bilingual(),
                bilingual(),
                bilingual(),
                list(this::says),
                list(this::says),
                list(() -> new Authority.Shuts(in.text(), norm())),
                channels(),
                list(() -> new SpokenName(texts(), in.optionalText(), texts(), texts())),
                texts(),
                in.optionalText(),
                letter(),
                texts(),
                confidence(),
                in.day());
    }

    private @Nullable Integer rank() {
        String rank = in.optionalText();
        return rank == null ? null : Integer.valueOf(rank);
    }

    private Authority.Says says() {
        return new Authority.Says(texts(), norm());
    }

    private Norm norm() {
        return new Norm(list(this::texts), bilingual());
    }

    private LetterForm letter() {
        List<String> words = texts();
        return new LetterForm(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
    }

    private Family family() {
        return new Family(
                in.text(),
                bilingual(),
                flag(),
                list(() -> new Family.Way(in.text(), Occasion.valueOf(in.text()), flag())));
    }

    private <T> List<T> list(Supplier<T> read) {
        List<T> values = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            values.add(read.get());
        }
        return values;
    }

    private Channel channel() {
        return new Channel(
                Channel.Kind.valueOf(in.text()), in.text(), confidence(), flag() ? bilingual() : null, flag());
    }

    private ContactPoint contact() {
        return new ContactPoint(in.text(), texts(), bilingual(), in.optionalText(), confidence(), flag(), bilingual());
    }

    private MatterClass matter() {
        return new MatterClass(
                in.text(),
                bilingual(),
                in.text(),
                MatterClass.Limit.valueOf(in.text()),
                flag(),
                flag(),
                flag(),
                owners());
    }

    private MatterClass.Owner owner() {
        return new MatterClass.Owner(new HashSet<>(texts()), in.text(), texts());
    }

    private Respondents respondents() {
        return new Respondents(usuals(), words(), companies());
    }

    private Respondents.Usual usual() {
        return new Respondents.Usual(in.text(), in.text(), texts());
    }

    private Respondents.Words word() {
        return new Respondents.Words(in.text(), in.optionalText(), texts());
    }

    private Company company() {
        return new Company(
                in.text(),
                in.text(),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                texts(),
                texts(),
                texts(),
                texts());
    }

    private Parameter parameter() {
        return new Parameter(in.text(), Parameter.Unit.valueOf(in.text()), values());
    }

    private Parameter.Value value() {
        return new Parameter.Value(new BigDecimal(in.text()), in.date(), in.date(), in.text());
    }

    private HolidayTable holidays() {
        return new HolidayTable(in.number(), bilingual(), in.text(), days(), days());
    }

    private Bilingual bilingual() {
        return new Bilingual(in.text(), in.text());
    }

    private Confidence confidence() {
        return Confidence.valueOf(in.text());
    }

    private boolean flag() {
        return in.number() == 1;
    }

    // One plain loop for each list: method references would cost a fresh JVM more than all the reading.

    private List<Instrument> instruments() {
        Instrument[] values = new Instrument[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = instrument();
        }
        return List.of(values);
    }

    private List<Provision> provisions() {
        Provision[] values = new Provision[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = provision();
        }
        return List.of(values);
    }

    private List<Material> materials() {
        Material[] values = new Material[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = material();
        }
        return List.of(values);
    }

    private List<Authority> authorities() {
        Authority[] values = new Authority[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = authority();
        }
        return List.of(values);
    }

    private List<ContactPoint> contacts() {
        ContactPoint[] values = new ContactPoint[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = contact();
        }
        return List.of(values);
    }

    private List<MatterClass> matters() {
        MatterClass[] values = new MatterClass[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = matter();
        }
        return List.of(values);
    }

    private List<Respondents.Usual> usuals() {
        Respondents.Usual[] values = new Respondents.Usual[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = usual();
        }
        return List.of(values);
    }

    private List<Respondents.Words> words() {
        Respondents.Words[] values = new Respondents.Words[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = word();
        }
        return List.of(values);
    }

    private List<Company> companies() {
        Company[] values = new Company[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = company();
        }
        return List.of(values);
    }

    private List<Parameter> parameters() {
        Parameter[] values = new Parameter[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = parameter();
        }
        return List.of(values);
    }

    private List<HolidayTable> holidayTables() {
        HolidayTable[] values = new HolidayTable[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = holidays();
        }
        return List.of(values);
    }

    private List<Provision.Version> versions() {
        Provision.Version[] values = new Provision.Version[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = version();
        }
        return List.of(values);
    }

    private List<Channel> channels() {
        Channel[] values = new Channel[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = channel();
        }
        return List.of(values);
    }

    private List<MatterClass.Owner> owners() {
        MatterClass.Owner[] values = new MatterClass.Owner[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = owner();
        }
        return List.of(values);
    }

    private List<Parameter.Value> values() {
        Parameter.Value[] values = new Parameter.Value[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = value();
        }
        return List.of(values);
    }

    private List<LocalDate> days() {
        LocalDate[] values = new LocalDate[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = in.day();
        }
        return List.of(values);
    }

    private List<String> texts() {
        String[] values = new String[in.number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = in.text();
        }
        return List.of(values);
    }
}
