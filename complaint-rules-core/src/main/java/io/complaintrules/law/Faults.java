package io.complaintrules.law;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with a law folder, so that an author sees it all at once. */
final class Faults {
    private final List<String> faults = new ArrayList<>();

    void add(String where, String what, String maybe) {
        faults.add(where + ": " + what + ".\nMaybe " + maybe + "?");
    }

    void addUnknown(String where, String what, String nearest) {
        faults.add(where + ": " + what + ".\n" + nearest);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new LawDataException(faults);
        }
    }
}
