package io.complaintrules;

import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.Off;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.binary.Digest;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.verdict.Amendment;
import io.complaintrules.verdict.RuleLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a receipt says of folders that lie on one another. */
final class Layered {
    private Layered() {}

    /** Null where there is only one. */
    static @Nullable List<RuleLayer> of(List<Layer> layers, RuleBase rules, List<Map<String, String>> replaced) {
        if (layers.size() == 1) {
            return null;
        }
        List<RuleLayer> all = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            List<Amendment> amendments = new ArrayList<>(rules.amendments().get(i));
            replaced.get(i).forEach((id, reason) -> amendments.add(new Amendment("law", id, layer.name(), reason)));
            for (Map.Entry<String, Off.Reason> phrase : layer.off().phrases().entrySet()) {
                amendments.add(new Amendment(
                        "phrase", phrase.getKey(), null, phrase.getValue().text()));
            }
            all.add(new RuleLayer(layer.name(), digest(layer), amendments));
        }
        return all;
    }

    /** Tells whether law data and lexicon are the same. */
    static String digestWithoutRules(List<Layer> layers) {
        StringBuilder text = new StringBuilder();
        for (Layer layer : layers) {
            add(layer.law(), text);
            add(layer.lexicon(), text);
            text.append(layer.off().phrases());
        }
        return Digest.of(text.toString());
    }

    private static String digest(Layer layer) {
        StringBuilder text = new StringBuilder();
        add(layer.files(), text);
        return Digest.of(text.append(layer.off()).toString());
    }

    private static void add(List<SourceFile> files, StringBuilder text) {
        for (SourceFile file : files) {
            text.append(file.name()).append('\0').append(file.text()).append('\0');
        }
    }
}
