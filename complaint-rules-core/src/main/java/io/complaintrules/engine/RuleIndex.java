package io.complaintrules.engine;

import io.complaintrules.binary.RecordBytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule base needs beside its classes; what stands over a rule is taken apart when somebody asks for it.
 *
 * @param digest SHA-256 over the DRL
 * @param models names of the classes that hold a Drools model
 * @param rules the rules, sorted by id
 */
record RuleIndex(String digest, List<String> models, List<Row> rules) {
    static final String NAME = "io/complaintrules/rules/rules.index";

    /**
     * One rule.
     *
     * @param id its id
     * @param derives as in its entry
     * @param direct what Drools made of it; null for a join rule
     * @param entry a {@link RuleEntry} as bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record Row(String id, boolean derives, @Nullable DirectLogic direct, byte[] entry) {
        static Row of(RuleEntry rule, @Nullable DirectLogic direct) {
            return new Row(rule.id(), rule.derives(), direct, RecordBytes.of(rule));
        }
    }
}
