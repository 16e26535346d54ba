package io.complaintrules.reading.matter;

import io.complaintrules.facts.Matter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The leading matter first: emergencies, then what the caller declared, then the stronger, where what the text tells counts more and
 * matters of one owner support each other: each counts a third for the others.
 */
final class MatterOrder implements Comparator<Matter> {
    private static final int TOLD = 3;

    private final Map<String, MatterCues> cues;
    private final Map<String, Integer> byOwner = new HashMap<>();

    MatterOrder(List<Matter> matters, Map<String, MatterCues> cues) {
        this.cues = cues;
        for (Matter matter : matters) {
            byOwner.put(matter.primary(), byOwner.getOrDefault(matter.primary(), 0) + matter.strength());
        }
    }

    @Override
    public int compare(Matter one, Matter other) {
        if (one.emergency() != other.emergency()) {
            return one.emergency() ? -1 : 1;
        }
        if (one.declared() != other.declared()) {
            return one.declared() ? -1 : 1;
        }
        int supported = supported(other) - supported(one);
        if (supported != 0) {
            return supported;
        }
        return one.strength() == other.strength()
                ? one.id().compareTo(other.id())
                : Integer.compare(other.strength(), one.strength());
    }

    private int supported(Matter matter) {
        return 2 * matter.strength()
                + byOwner.getOrDefault(matter.primary(), 0)
                + (cues.getOrDefault(matter.id(), MatterCues.NONE).isTold() ? TOLD : 0);
    }
}
