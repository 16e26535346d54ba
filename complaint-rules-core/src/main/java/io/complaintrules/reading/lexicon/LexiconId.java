package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Place;

/**
 * An id of the law data that a line of the lexicon names.
 *
 * @param kind what it is an id of, as {@code matter}
 * @param id the id
 * @param place where it stands
 */
public record LexiconId(String kind, String id, Place place) {}
