package io.complaintrules.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule base needs beside its classes, in a form that loads fast: what stands over a rule is taken apart when somebody
 * asks for it.
 *
 * @param digest SHA-256 over the DRL
 * @param models names of the classes that hold a Drools model
 * @param rules the rules, sorted by id
 */
record RuleIndex(String digest, List<String> models, List<LoadedRule> rules) {
    static final String NAME = "io/complaintrules/rules/rules.index";

    static RuleIndex of(CompiledRules compiled) {
        List<LoadedRule> rules = new ArrayList<>(compiled.entries().size());
        for (RuleEntry entry : compiled.entries()) {
            rules.add(new LoadedRule(entry, rules.size()));
        }
        return new RuleIndex(compiled.digest(), compiled.models(), rules);
    }

    static void write(CompiledRules compiled, DataOutputStream out) throws IOException {
        out.writeUTF(compiled.digest());
        out.writeInt(compiled.models().size());
        for (String model : compiled.models()) {
            out.writeUTF(model);
        }
        out.writeInt(compiled.entries().size());
        for (RuleEntry entry : compiled.entries()) {
            byte[] record = EntryRecord.of(entry);
            out.writeUTF(entry.id());
            out.writeBoolean(entry.derives());
            out.writeInt(record.length);
            out.write(record);
        }
    }

    static RuleIndex read(DataInputStream in) throws IOException {
        String digest = in.readUTF();
        List<String> models = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            models.add(in.readUTF());
        }
        int count = in.readInt();
        List<LoadedRule> rules = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            String id = in.readUTF();
            boolean derives = in.readBoolean();
            byte[] record = new byte[in.readInt()];
            in.readFully(record);
            rules.add(new LoadedRule(id, derives, place, record));
        }
        return new RuleIndex(digest, models, rules);
    }
}
