package io.complaintrules.examples.web;

import io.complaintrules.law.Authority;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.LawBook;
import java.util.List;
import java.util.stream.Stream;

/** Ids that stand in a request's address. */
final class Ids {
    private Ids() {}

    static String body(LawBook law, String parameter, String id) {
        return known(parameter, id, bodies(law).toList());
    }

    static String wanted(LawBook law, String parameter, String id) {
        return known(
                parameter,
                id,
                Stream.concat(bodies(law), law.heads().stream().map(ClaimHead::id))
                        .toList());
    }

    private static Stream<String> bodies(LawBook law) {
        return law.authorities().stream().map(Authority::id);
    }

    /** What was asked for is not repeated: somebody may have put anything there. */
    private static String known(String parameter, String id, List<String> all) {
        if (!all.contains(id)) {
            throw new ParameterException(
                    parameter,
                    "没有这个标识",
                    "there is no such id",
                    "Maybe one that GET /api/names tells, as miit-appeal?",
                    "也许应取自 GET /api/names，例如 miit-appeal？");
        }
        return id;
    }
}
