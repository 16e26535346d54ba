package io.complaintrules.engine;

import io.complaintrules.authoring.Nearest;
import io.complaintrules.complaint.Refused;
import java.util.Collection;

/** A rule was asked for that is not among those loaded. */
public final class UnknownRuleException extends RuntimeException implements Refused {
    private static final long serialVersionUID = 1L;

    private final String near;

    UnknownRuleException(String id, Collection<String> known) {
        super("There is no rule '" + id + "'.\n" + Nearest.maybe(id, known));
        near = String.join(", ", Nearest.of(id, known));
    }

    @Override
    public String zh() {
        return "没有这条规则\n可能应为其中之一：" + near;
    }
}
