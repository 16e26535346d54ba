package io.complaintrules.facts;

import java.util.Set;

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
    REQUEST;

    /** Returns whether phrases of these roles say what happened to what: in one phrase, or in two close together. */
    public static boolean tell(Set<CueRole> roles) {
        return roles.contains(WHOLE) || roles.contains(EVENT) || roles.contains(REQUEST);
    }
}
