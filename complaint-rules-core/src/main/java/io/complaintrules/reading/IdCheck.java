package io.complaintrules.reading;

import io.complaintrules.authoring.Nearest;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
import io.complaintrules.law.NamedChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Matters, bodies and provinces that the law data do not know: a misspelt one must not turn a verdict round. Stateless and thread-safe. */
final class IdCheck {
    private static final String PROVINCE = "province";

    private IdCheck() {}

    /**
     * Every fault, in the order of the complaint; empty when there is none.
     *
     * @param bodies tells the names of bodies that a proceeding may be with
     */
    static List<Fault> faultsIn(Complaint complaint, LawBook law, Predicate<String> bodies) {
        List<Fault> faults = new ArrayList<>();
        province(complaint, law, faults);
        for (int i = 0; i < complaint.matters().size(); i++) {
            String matter = complaint.matters().get(i);
            if (law.findMatter(matter).isEmpty()) {
                faults.add(fault(
                        "$.matters[" + i + "]",
                        "没有这个事由",
                        "there is no such matter",
                        matter,
                        law.matters().stream().map(MatterClass::id).toList()));
            }
        }
        List<Proceeding> proceedings = complaint.proceedings() == null ? List.of() : complaint.proceedings();
        for (int i = 0; i < proceedings.size(); i++) {
            String forum = proceedings.get(i).forum();
            if (forum != null && !bodies.test(forum)) {
                faults.add(fault(
                        "$.proceedings[" + i + "].forum",
                        "没有这个机构",
                        "there is no such body",
                        forum,
                        law.authorities().stream().map(Authority::id).toList()));
            }
        }
        return faults;
    }

    /** A province may be written in full or short, and more of the address may follow. */
    private static void province(Complaint complaint, LawBook law, List<Fault> faults) {
        String given =
                complaint.respondent() == null ? null : complaint.respondent().province();
        if (given == null || given.isBlank()) {
            return;
        }
        String name = given.strip();
        List<String> known = new ArrayList<>(0);
        for (NamedChoice choice : law.names()) {
            if (choice.of().equals(PROVINCE)) {
                if (name.startsWith(choice.id())) {
                    return;
                }
                known.add(choice.id());
            }
        }
        if (!known.isEmpty()) {
            faults.add(fault("$.respondent.province", "没有这个省级地区", "there is no such province", given, known));
        }
    }

    static Fault fault(String path, String zh, String en, String given, List<String> known) {
        String near = String.join(", ", Nearest.of(given, known));
        return new Fault(path, zh, en, "Maybe one of these was meant: " + near, "可能应为其中之一：" + near);
    }
}
