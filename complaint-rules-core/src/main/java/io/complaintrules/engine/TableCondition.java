package io.complaintrules.engine;

import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * A condition that stands in a table with others.
 *
 * @param table the class of the table, asked with the number of a condition and the fact
 * @param number which one
 */
record TableCondition(Predicate2<Object, Object> table, Integer number) implements Predicate1<Object> {
    private static final char MARK = '#';

    /** Returns how the index names a condition in a table. */
    static String place(String table, int number) {
        return table + MARK + number;
    }

    /** Returns where the number begins in the name of a condition; negative when it has a class of its own. */
    static int mark(String name) {
        return name.lastIndexOf(MARK);
    }

    @Override
    public boolean test(Object fact) throws Exception {
        return table.test(number, fact);
    }
}
