package io.complaintrules.engine;

import io.complaintrules.binary.RecordInput;
import io.complaintrules.binary.RecordMaker;
import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Governs;

/** Makes the records of a rule index, each out of its components in their order. */
final class IndexMaker implements RecordMaker {
    @Override
    public Record make(String type, RecordInput in) {
        return switch (type) {
            case "RuleIndex" -> new RuleIndex(in.text(), in.list());
            case "Row" -> new RuleIndex.Row(in.text(), in.flag(), in.record(), in.text(), in.text(), in.next());
            case "DirectLogic" -> new DirectLogic(in.text(), in.list(), in.text(), in.choice(DirectLogic.Takes.class));
            case "RuleEntry" ->
                new RuleEntry(
                        in.text(),
                        in.text(),
                        in.next(),
                        in.flag(),
                        in.choice(Area.class),
                        in.choice(Effect.class),
                        in.choice(Governs.class),
                        in.list(),
                        in.list(),
                        in.record(),
                        in.text(),
                        in.list(),
                        in.text(),
                        in.list(),
                        in.list());
            case "Key" -> new RuleEntry.Key(in.text(), in.text(), in.next(), in.next());
            case "Bilingual" -> new Bilingual(in.text(), in.text());
            case "Because" -> new Because(in.text(), in.text());
            default -> throw new IllegalArgumentException(type);
        };
    }
}
