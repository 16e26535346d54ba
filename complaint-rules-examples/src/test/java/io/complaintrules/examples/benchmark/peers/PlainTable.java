package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.ArrayList;
import java.util.List;

/** The floor: one norm after the other. */
record PlainTable(List<Norm> norms) implements Peer {
    @Override
    public List<Norm> decide(Case facts) {
        List<Norm> found = new ArrayList<>();
        for (int i = 0; i < norms.size(); i++) {
            Norm norm = norms.get(i);
            if (norm.test(facts)) {
                found.add(norm);
            }
        }
        return found;
    }
}
