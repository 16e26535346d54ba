package io.complaintrules.testing;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.check.FolderCheck;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** The scenarios of a folder, and how they fare under rules. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * Reads the scenarios of a folder, in the order of files and lines.
     *
     * @param folder the folder with a subfolder {@code scenarios} (or {@code src/test/resources/scenarios})
     * @param faults where slips of form go; {@link FolderCheck} tells all others
     */
    public static List<Scenario> read(Path folder, Diagnostics faults) {
        return FolderCheck.scenarios(folder, faults).stream()
                .flatMap(file -> ScenarioFile.read(file, faults).stream())
                .toList();
    }

    /**
     * Assesses the complaint of each scenario; one without a day of filing is filed on the day the law was checked.
     *
     * @param scenarios the scenarios
     * @param rules the rules
     * @param done hears of each that is done
     * @return one entry for each difference; empty when all hold
     */
    public static List<Diagnostic> run(List<Scenario> scenarios, ComplaintRules rules, Consumer<Scenario> done) {
        Diagnostics failures = new Diagnostics();
        ComplaintRules onThatDay =
                rules.at(Clock.fixed(rules.law().asOf().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        for (Scenario scenario : scenarios) {
            run(scenario, onThatDay, failures);
            done.accept(scenario);
        }
        return failures.sorted();
    }

    private static void run(Scenario scenario, ComplaintRules rules, Diagnostics failures) {
        Place place = scenario.place();
        try {
            Complaint complaint = scenario.complaint();
            for (Difference one : scenario.expectation().differences(rules.assess(complaint), complaint.text())) {
                failures.add("scenario-fails", place, scenario.title(), one.what(), one.expected(), one.found());
            }
        } catch (InvalidComplaintException e) {
            failures.add(
                    "scenario-invalid",
                    place,
                    scenario.title(),
                    e.faults().get(0).path());
        }
    }
}
