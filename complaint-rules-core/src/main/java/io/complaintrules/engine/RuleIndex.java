package io.complaintrules.engine;

import io.complaintrules.binary.Digest;
import io.complaintrules.binary.RecordBytes;
import io.complaintrules.engine.drl.CheckedRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule base needs beside its classes; what stands over a rule is taken apart when somebody asks for it.
 *
 * @param digest SHA-256 over the DRL
 * @param rules the rules, sorted by id
 */
record RuleIndex(String digest, List<Row> rules) {
    static final String NAME = "io/complaintrules/rules/rules.index";

    /** Of nothing compiled so far. */
    static final RuleIndex NONE = new RuleIndex("", List.of());

    /** Returns the index that a class loader finds; null when there is none. */
    static @Nullable RuleIndex find(ClassLoader classes) {
        try (InputStream in = classes.getResourceAsStream(NAME)) {
            return in == null ? null : RecordBytes.read(RuleIndex.class, "rule index", in, new IndexMaker());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rule of this name if it was compiled from these very words. */
    Optional<Row> same(CheckedRule rule) {
        String logic = Row.mark(rule);
        return rules.stream()
                .filter(row -> row.id().equals(rule.id()) && row.logic().equals(logic))
                .findFirst();
    }

    /**
     * One rule.
     *
     * @param id its id
     * @param derives as in its entry
     * @param direct what Drools made of it; null for a join rule
     * @param model name of the class of the Drools model that it is in
     * @param logic tells whether a rule says the same from {@code when} to {@code end}
     * @param entry a {@link RuleEntry} as bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record Row(String id, boolean derives, @Nullable DirectLogic direct, String model, String logic, byte[] entry) {
        private static final int MARK = 32;

        static Row of(RuleEntry entry, CheckedRule rule, @Nullable DirectLogic direct, String model) {
            return new Row(entry.id(), entry.derives(), direct, model, mark(rule), RecordBytes.of(entry));
        }

        Row withDirect(@Nullable DirectLogic other) {
            return new Row(id, derives, other, model, logic, entry);
        }

        private static String mark(CheckedRule rule) {
            return Digest.of(rule.logic()).substring(0, MARK);
        }
    }
}
