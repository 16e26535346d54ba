package io.complaintrules.engine;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Governs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What stands over one rule, as bytes; its id and stratum stand before them in the index. */
final class EntryRecord {
    private EntryRecord() {}

    private interface Write<T> {
        void to(DataOutput out, T value) throws IOException;
    }

    private interface Read<T> {
        T from(DataInput in) throws IOException;
    }

    static byte[] of(RuleEntry rule) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            entry(new DataOutputStream(bytes), rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static RuleEntry read(String id, boolean derives, byte[] record) {
        try {
            return entry(id, derives, new DataInputStream(new ByteArrayInputStream(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(DataOutput out, RuleEntry rule) throws IOException {
        out.writeUTF(rule.file());
        out.writeInt(rule.line());
        out.writeUTF(rule.area() == null ? "" : rule.area().name());
        out.writeUTF(rule.effect().name());
        out.writeUTF(rule.governs().name());
        list(out, rule.routes(), DataOutput::writeUTF);
        list(out, rule.basis(), (to, alternatives) -> list(to, alternatives, DataOutput::writeUTF));
        out.writeUTF(rule.message().zh());
        out.writeUTF(rule.message().en());
        out.writeUTF(rule.asks() == null ? "" : rule.asks());
        out.writeUTF(rule.patch() == null ? "" : rule.patch());
        out.writeUTF(rule.point() == null ? "" : rule.point());
        list(out, rule.because(), (to, because) -> {
            to.writeUTF(because.fact());
            to.writeUTF(because.condition());
        });
        list(out, rule.keys(), (to, key) -> {
            to.writeUTF(key.kind());
            to.writeUTF(key.id());
            to.writeInt(key.line());
        });
    }

    private static RuleEntry entry(String id, boolean derives, DataInput in) throws IOException {
        String file = in.readUTF();
        int line = in.readInt();
        String area = in.readUTF();
        Effect effect = Effect.valueOf(in.readUTF());
        Governs governs = Governs.valueOf(in.readUTF());
        List<String> routes = list(in, DataInput::readUTF);
        List<List<String>> basis = list(in, from -> list(from, DataInput::readUTF));
        Bilingual message = new Bilingual(in.readUTF(), in.readUTF());
        String asks = in.readUTF();
        String patch = in.readUTF();
        String point = in.readUTF();
        return new RuleEntry(
                id,
                file,
                line,
                derives,
                area.isEmpty() ? null : Area.valueOf(area),
                effect,
                governs,
                routes,
                basis,
                message,
                asks.isEmpty() ? null : asks,
                patch.isEmpty() ? null : patch,
                point.isEmpty() ? null : point,
                list(in, from -> new Because(from.readUTF(), from.readUTF())),
                list(in, from -> new RuleEntry.Key(from.readUTF(), from.readUTF(), from.readInt())));
    }

    private static <T> void list(DataOutput out, List<T> values, Write<T> write) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            write.to(out, value);
        }
    }

    private static <T> List<T> list(DataInput in, Read<T> read) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.from(in));
        }
        return values;
    }
}
