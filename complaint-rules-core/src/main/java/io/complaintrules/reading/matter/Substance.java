package io.complaintrules.reading.matter;

import io.complaintrules.reading.lexicon.HitIndex;
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
        HitIndex none =
                reading.hits().where(phrase -> phrase.severity() > 0 || SAYS_NOTHING.contains(phrase.category()));
        for (int i = 0; i < none.size(); i++) {
            empty.set(none.from(i), none.to(i));
        }
        NormalForm form = reading.form();
        int word = 0;
        for (int at = 0; at < form.length() && word < 2; at++) {
            word = Character.isIdeographic(form.charAt(at)) && !empty.get(at) ? word + 1 : 0;
        }
        return word == 2;
    }
}
