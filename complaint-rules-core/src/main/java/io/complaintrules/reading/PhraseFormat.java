package io.complaintrules.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases as bytes: a table of strings, then one record a phrase that points into it. */
final class PhraseFormat {

    private static final int MAGIC = 0x43524c31;

    private PhraseFormat() {}

    static void write(List<Phrase> phrases, DataOutputStream out) throws IOException {
        Map<String, Integer> table = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            for (String string : strings(phrase)) {
                table.putIfAbsent(string, table.size());
            }
            table.putIfAbsent(phrase.text(), table.size());
        }
        out.writeInt(MAGIC);
        out.writeInt(table.size());
        for (String string : table.keySet()) {
            out.writeUTF(string);
        }
        out.writeInt(phrases.size());
        for (Phrase phrase : phrases) {
            out.writeInt(place(table, phrase.text()));
            for (String string : strings(phrase)) {
                out.writeInt(place(table, string));
            }
            out.writeByte(phrase.severity());
            out.writeByte(phrase.weight());
            out.writeByte(phrase.within());
            out.writeBoolean(phrase.weak());
        }
    }

    private static int place(Map<String, Integer> table, String string) {
        Integer place = table.get(string);
        return place == null ? 0 : place;
    }

    private static List<String> strings(Phrase phrase) {
        return List.of(
                phrase.category(),
                orEmpty(phrase.neutral()),
                orEmpty(phrase.aim()),
                orEmpty(phrase.matter()),
                orEmpty(phrase.detail()),
                orEmpty(phrase.value()),
                String.join(",", phrase.unlessBefore()),
                String.join(",", phrase.unlessAfter()),
                String.join(",", phrase.onlyBefore()),
                String.join(",", phrase.onlyAfter()),
                String.join(",", phrase.until()),
                String.join(",", phrase.with()),
                String.join(",", phrase.without()),
                phrase.at());
    }

    static List<Phrase> read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("lexicon: not a compiled lexicon of this version\nMaybe compile it again?");
        }
        String[] table = new String[in.readInt()];
        for (int i = 0; i < table.length; i++) {
            table[i] = in.readUTF();
        }
        int size = in.readInt();
        List<Phrase> phrases = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String text = table[in.readInt()];
            String[] own = new String[14];
            for (int k = 0; k < own.length; k++) {
                own[k] = table[in.readInt()];
            }
            int severity = in.readByte();
            int weight = in.readByte();
            int within = in.readByte();
            phrases.add(new Phrase(
                    text,
                    own[0],
                    severity,
                    weight,
                    orNull(own[1]),
                    orNull(own[2]),
                    orNull(own[3]),
                    orNull(own[4]),
                    orNull(own[5]),
                    in.readBoolean(),
                    words(own[6]),
                    words(own[7]),
                    words(own[8]),
                    words(own[9]),
                    words(own[10]),
                    within,
                    words(own[11]),
                    words(own[12]),
                    own[13]));
        }
        return phrases;
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static String orEmpty(@Nullable String string) {
        return string == null ? "" : string;
    }

    private static @Nullable String orNull(String string) {
        return string.isEmpty() ? null : string;
    }
}
