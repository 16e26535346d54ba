package io.complaintrules.law;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LawWriter} wrote, field by field in the same order. */
final class LawReader {

    private final ByteBuffer in;
    private final String[] strings;

    LawReader(ByteBuffer in) {
        this.in = in;
        strings = new String[in.getInt()];
        for (int index = 0; index < strings.length; index++) {
            int length = in.getInt();
            strings[index] = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
        }
    }

    LawContent content() {
        return new LawContent(
                day(),
                bilingual(),
                list(this::instrument),
                list(this::provision),
                list(this::material),
                list(this::authority),
                list(this::contact),
                list(this::matter),
                respondents(),
                list(this::parameter),
                list(this::holidays));
    }

    private Instrument instrument() {
        return new Instrument(text(), bilingual(), optionalText(), optionalText(), day());
    }

    private Provision provision() {
        return new Provision(text(), text(), list(this::version));
    }

    private Provision.Version version() {
        return new Provision.Version(text(), date(), date(), confidence(), bilingual());
    }

    private Material material() {
        return new Material(text(), bilingual());
    }

    private Authority authority() {
        return new Authority(
                text(),
                bilingual(),
                Authority.Kind.valueOf(text()),
                bilingual(),
                bilingual(),
                bilingual(),
                bilingual(),
                list(this::channel),
                texts(),
                optionalText(),
                texts(),
                confidence(),
                day());
    }

    private Channel channel() {
        return new Channel(Channel.Kind.valueOf(text()), text(), confidence(), flag() ? bilingual() : null, flag());
    }

    private ContactPoint contact() {
        return new ContactPoint(text(), texts(), bilingual(), optionalText(), confidence(), flag(), bilingual());
    }

    private Matter matter() {
        return new Matter(text(), bilingual(), text(), Matter.Limit.valueOf(text()), flag(), list(this::owner));
    }

    private Matter.Owner owner() {
        return new Matter.Owner(new HashSet<>(texts()), text(), texts());
    }

    private Respondents respondents() {
        return new Respondents(
                list(() -> new Respondents.Usual(text(), text(), texts())),
                list(() -> new Respondents.Words(text(), optionalText(), texts())),
                list(this::company));
    }

    private Company company() {
        return new Company(
                text(), text(), optionalText(), optionalText(), optionalText(), texts(), texts(), texts(), texts());
    }

    private Parameter parameter() {
        return new Parameter(text(), Parameter.Unit.valueOf(text()), list(this::value));
    }

    private Parameter.Value value() {
        return new Parameter.Value(new BigDecimal(text()), date(), date(), text());
    }

    private HolidayTable holidays() {
        return new HolidayTable(number(), bilingual(), text(), list(this::day), list(this::day));
    }

    private <T> List<T> list(Supplier<T> each) {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            values.add(each.get());
        }
        return List.copyOf(values);
    }

    private List<String> texts() {
        return list(this::text);
    }

    private Bilingual bilingual() {
        return new Bilingual(text(), text());
    }

    private String text() {
        return strings[number() - 1];
    }

    private @Nullable String optionalText() {
        int index = number();
        return index == 0 ? null : strings[index - 1];
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(number());
    }

    private @Nullable LocalDate date() {
        int epochDay = number();
        return epochDay == 0 ? null : LocalDate.ofEpochDay(epochDay);
    }

    private Confidence confidence() {
        return Confidence.valueOf(text());
    }

    private boolean flag() {
        return number() == 1;
    }

    private int number() {
        return in.getInt();
    }
}
