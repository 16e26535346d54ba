package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Place;

/**
 * What a line, or a directive above it, says under one key.
 *
 * @param value what it says
 * @param key where the key stands; of a directive its sign {@code @}
 * @param said where the value stands
 * @param above whether a directive says it
 */
record Attribute(String value, Place key, Place said, boolean above) {
    /** Where a wrong word is shown: in a line at its key, which the eye finds first. */
    Place word() {
        return above ? said : key;
    }
}
