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
 * @param conditions names of the classes that hold conditions, in the order of their numbers
 * @param rules the rules, sorted by id
 */
record RuleIndex(String digest, List<String> models, List<String> conditions, List<LoadedRule> rules) {
    static final String NAME = "io/complaintrules/rules/rules.index";

    static RuleIndex of(CompiledRules compiled) {
        List<LoadedRule> rules = new ArrayList<>(compiled.entries().size());
        for (RuleEntry entry : compiled.entries()) {
            rules.add(new LoadedRule(entry, rules.size(), compiled.logic().get(entry.id())));
        }
        return new RuleIndex(compiled.digest(), compiled.models(), compiled.conditions(), rules);
    }

    static void write(CompiledRules compiled, DataOutputStream out) throws IOException {
        out.writeUTF(compiled.digest());
        names(compiled.models(), out);
        names(compiled.conditions(), out);
        LogicTable logic = LogicTable.of(compiled.logic().values());
        names(logic.names(), out);
        out.writeInt(compiled.entries().size());
        for (RuleEntry entry : compiled.entries()) {
            byte[] record = EntryRecord.of(entry);
            out.writeUTF(entry.id());
            out.writeBoolean(entry.derives());
            logic.write(compiled.logic().get(entry.id()), out);
            out.writeInt(record.length);
            out.write(record);
        }
    }

    static RuleIndex read(DataInputStream in) throws IOException {
        String digest = in.readUTF();
        List<String> models = names(in);
        List<String> conditions = names(in);
        LogicTable logic = new LogicTable(names(in));
        int count = in.readInt();
        List<LoadedRule> rules = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            String id = in.readUTF();
            boolean derives = in.readBoolean();
            AlphaLogic compiled = logic.read(in);
            byte[] record = new byte[in.readInt()];
            in.readFully(record);
            rules.add(new LoadedRule(id, derives, place, compiled, record));
        }
        return new RuleIndex(digest, models, conditions, rules);
    }

    private static void names(List<String> names, DataOutputStream out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> names(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        return names;
    }
}
