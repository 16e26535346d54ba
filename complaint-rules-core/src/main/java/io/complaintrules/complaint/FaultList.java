package io.complaintrules.complaint;

import java.util.ArrayList;
import java.util.List;

final class FaultList {
    private final List<Fault> faults = new ArrayList<>();

    void add(String path, String zh, String en, String maybe, String maybeZh) {
        faults.add(new Fault(path, zh, en, maybe, maybeZh));
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }
}
