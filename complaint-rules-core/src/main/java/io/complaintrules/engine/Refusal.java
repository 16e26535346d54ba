package io.complaintrules.engine;

import io.complaintrules.authoring.Place;
import io.complaintrules.engine.drl.CheckedRule;
import java.util.Comparator;
import java.util.List;
import org.kie.api.builder.Message;

/** Where a rule stands that Drools refuses for a reason that nothing before it saw. */
final class Refusal {
    private Refusal() {}

    /** What a file is called before Drools, which knows no folders of ours. */
    static String name(String file) {
        return file.replace('/', '_');
    }

    /** The rule above the line that Drools names; the file where it names none; never its own words, which name Java. */
    static Place place(Message message, List<CheckedRule> rules) {
        String path = String.valueOf(message.getPath());
        String file = path.substring(path.lastIndexOf('/') + 1);
        return rules.stream()
                .map(CheckedRule::place)
                .filter(place -> name(place.file()).equals(file) && place.line() <= message.getLine())
                .max(Comparator.comparingInt(Place::line))
                .orElseGet(() -> rules.stream()
                        .map(CheckedRule::place)
                        .filter(place -> name(place.file()).equals(file))
                        .findFirst()
                        .map(place -> Place.whole(place.file()))
                        .orElse(Place.whole(
                                rules.isEmpty() ? "rules" : rules.get(0).place().file())));
    }
}
