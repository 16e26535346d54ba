package io.complaintrules.law;

import io.complaintrules.authoring.Nearest;
import java.util.Collection;

/** An id was asked for that the law data does not have. */
public final class UnknownLawIdException extends RuntimeException {
    UnknownLawIdException(String kind, String id, Collection<String> known) {
        super("There is no " + kind + " '" + id + "' in the law data.\n" + Nearest.maybe(id, known));
    }
}
