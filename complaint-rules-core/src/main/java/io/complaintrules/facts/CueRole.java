package io.complaintrules.facts;

/** What a phrase of the text speaks for when it points to a matter. */
public enum CueRole {
    /** Says by itself what happened to what: "the broadband is down". */
    WHOLE,
    /** Names a field: a school, a parcel. Alone it suggests a matter and does not tell it. */
    TOPIC,
    /** Names the service or the thing; counts only close to an event or a request of the same matter. */
    THING,
    /** Says what happened; counts only close to a thing or a topic of the same matter. */
    EVENT,
    /** Says what is asked for; counts as an event does. */
    REQUEST
}
