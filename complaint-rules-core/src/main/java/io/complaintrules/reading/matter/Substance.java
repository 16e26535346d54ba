package io.complaintrules.reading.matter;

import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.Telling;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.text.NormalForm;
import java.util.BitSet;
import java.util.Set;

/**
 * Whether a text says anything that somebody could complain of: a Chinese word of two characters or more that is neither a greeting
 * nor bare complaining nor temper.
 */
final class Substance {
    private static final Set<String> SAYS_NOTHING = Set.of("empty", "degree", "tail");

    private Substance() {}

    static boolean isIn(Reading reading) {
        BitSet empty = new BitSet();
        take(reading.hits().telling(Telling.SEVERITY), empty);
        SAYS_NOTHING.forEach(category -> take(reading.hits(category), empty));
        NormalForm form = reading.form();
        int word = 0;
        for (int at = 0; at < form.length() && word < 2; at++) {
            word = Character.isIdeographic(form.charAt(at)) && !empty.get(at) ? word + 1 : 0;
        }
        return word == 2;
    }

    private static void take(HitIndex hits, BitSet into) {
        for (int i = 0; i < hits.size(); i++) {
            into.set(hits.from(i), hits.to(i));
        }
    }
}
