package io.complaintrules.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads what rules were compiled to: facts and consequences by their place in a table, conditions by their number.
 *
 * @param names names of the classes, sorted
 */
record LogicTable(List<String> names) {
    private static final String SESSION = "";

    static LogicTable of(Collection<AlphaLogic> all) {
        TreeSet<String> names = new TreeSet<>();
        for (AlphaLogic logic : all) {
            names.add(logic.fact());
            names.add(logic.consequence());
        }
        return new LogicTable(List.copyOf(names));
    }

    void write(@Nullable AlphaLogic logic, DataOutputStream out) throws IOException {
        if (logic == null) {
            out.writeUTF(SESSION);
            return;
        }
        out.writeUTF(logic.takes().name());
        out.writeShort(names.indexOf(logic.fact()));
        out.writeShort(names.indexOf(logic.consequence()));
        out.writeShort(logic.conditions().size());
        for (int condition : logic.conditions()) {
            out.writeShort(condition);
        }
    }

    @Nullable AlphaLogic read(DataInputStream in) throws IOException {
        String takes = in.readUTF();
        if (takes.equals(SESSION)) {
            return null;
        }
        String fact = names.get(in.readShort());
        String consequence = names.get(in.readShort());
        int count = in.readShort();
        List<Integer> conditions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            conditions.add((int) in.readShort());
        }
        return new AlphaLogic(fact, conditions, consequence, AlphaLogic.Takes.valueOf(takes));
    }
}
