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
            case "RuleIndex" -> new RuleIndex(in.next(), in.next());
            case "Row" -> new RuleIndex.Row(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
            case "DirectLogic" -> new DirectLogic(in.next(), in.next(), in.next(), in.choice(DirectLogic.Takes.class));
            case "RuleEntry" ->
                new RuleEntry(
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.choice(Area.class),
                        in.choice(Effect.class),
                        in.choice(Governs.class),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next());
            case "Key" -> new RuleEntry.Key(in.next(), in.next(), in.next(), in.next());
            case "Bilingual" -> new Bilingual(in.next(), in.next());
            case "Because" -> new Because(in.next(), in.next());
            default -> throw new IllegalArgumentException(type);
        };
    }
}
