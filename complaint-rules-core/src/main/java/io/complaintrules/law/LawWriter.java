package io.complaintrules.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what {@link LawReader} reads: first the table of strings, then records that refer to it. */
final class LawWriter {
    private final RecordOutput out = new RecordOutput();

    byte[] bytes(LawContent content) {
        date(content.asOf());
        text(content.notice());
        list(content.instruments(), this::instrument);
        list(content.provisions(), this::provision);
        list(content.materials(), this::material);
        list(content.authorities(), this::authority);
        list(content.contacts(), this::contact);
        list(content.families(), this::family);
        list(content.matters(), this::matter);
        respondents(content.respondents());
        list(content.parameters(), this::parameter);
        list(content.holidays(), this::holidays);
        return out.bytes();
    }

    private void instrument(Instrument instrument) {
        text(instrument.id());
        text(instrument.name());
        text(instrument.number());
        text(instrument.url());
        date(instrument.verifiedOn());
    }

    private void provision(Provision provision) {
        text(provision.id());
        text(provision.instrument());
        list(provision.versions(), version -> {
            text(version.article());
            date(version.from());
            date(version.to());
            text(version.confidence().name());
            text(version.summary());
        });
    }

    private void material(Material material) {
        text(material.id());
        text(material.name());
    }

    private void authority(Authority authority) {
        text(authority.id());
        text(authority.name());
        text(authority.shortName());
        text(authority.seat().name());
        text(authority.power().name());
        text(authority.rank() == null ? null : authority.rank().toString());
        number(authority.ministry() ? 1 : 0);
        text(authority.alsoSitsAs());
        text(authority.takes());
        text(authority.refuses());
        text(authority.canOrder());
        text(authority.cannotOrder());
        list(authority.competent(), this::says);
        list(authority.arguable(), this::says);
        list(authority.shuts(), shuts -> {
            text(shuts.body());
            norm(shuts.norm());
        });
        list(authority.channels(), this::channel);
        list(authority.spoken(), spoken -> {
            texts(spoken.names());
            text(spoken.contact());
            texts(spoken.unlessBefore());
            texts(spoken.unlessAfter());
        });
        texts(authority.needs());
        text(authority.decides());
        texts(List.of(
                authority.letter().title(),
                authority.letter().complainant(),
                authority.letter().respondent(),
                authority.letter().requests(),
                authority.letter().date()));
        texts(authority.sources());
        text(authority.confidence().name());
        date(authority.verifiedOn());
    }

    private void says(Authority.Says says) {
        texts(says.matters());
        norm(says.norm());
    }

    private void norm(Norm norm) {
        list(norm.basis(), this::texts);
        text(norm.text());
    }

    private void family(Family family) {
        text(family.id());
        text(family.name());
        number(family.carriers() ? 1 : 0);
        list(family.forums(), way -> {
            text(way.body());
            text(way.when().name());
            number(way.arguable() ? 1 : 0);
        });
    }

    private void channel(Channel channel) {
        text(channel.kind().name());
        text(channel.value());
        text(channel.confidence().name());
        number(channel.note() == null ? 0 : 1);
        if (channel.note() != null) {
            text(channel.note());
        }
        number(channel.advertise() ? 1 : 0);
    }

    private void contact(ContactPoint contact) {
        text(contact.value());
        texts(contact.aliases());
        text(contact.name());
        text(contact.authority());
        text(contact.confidence().name());
        number(contact.deny() ? 1 : 0);
        text(contact.advice());
    }

    private void matter(MatterClass matter) {
        text(matter.id());
        text(matter.name());
        text(matter.family());
        text(matter.limit().name());
        number(matter.emergency() ? 1 : 0);
        number(matter.report() ? 1 : 0);
        number(matter.lastResort() ? 1 : 0);
        list(matter.owners(), owner -> {
            texts(owner.respondentKinds());
            text(owner.primary());
            texts(owner.also());
        });
    }

    private void respondents(Respondents respondents) {
        list(respondents.usual(), usual -> {
            text(usual.kind());
            text(usual.matter());
            texts(usual.families());
        });
        list(respondents.words(), words -> {
            text(words.kind());
            text(words.matter());
            texts(words.words());
        });
        list(respondents.companies(), company -> {
            text(company.name());
            text(company.kind());
            text(company.province());
            text(company.group());
            text(company.matter());
            texts(company.aliases());
            texts(company.ambiguous());
            texts(company.near());
            texts(company.unlessAfter());
        });
    }

    private void parameter(Parameter parameter) {
        text(parameter.id());
        text(parameter.unit().name());
        list(parameter.values(), value -> {
            text(value.amount().toString());
            date(value.from());
            date(value.to());
            text(value.provision());
        });
    }

    private void holidays(HolidayTable table) {
        number(table.year());
        text(table.notice());
        text(table.source());
        list(table.off(), this::date);
        list(table.makeUp(), this::date);
    }

    private <T> void list(List<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    private void texts(Collection<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    private void text(Bilingual text) {
        text(text.zh());
        text(text.en());
    }

    private void text(@Nullable String text) {
        out.text(text);
    }

    private void date(@Nullable LocalDate date) {
        out.date(date);
    }

    private void number(int number) {
        out.number(number);
    }
}
