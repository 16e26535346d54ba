package io.complaintrules;

import java.util.Comparator;
import java.util.Map;

/** Says which jar to add when a class is not there. */
final class MissingJar {
    /** The beginning of a class's name, and the artifact that holds such classes; the longest counts. */
    private static final Map<String, String> HOLDERS = Map.ofEntries(
            Map.entry("org/drools/model/codegen/", "org.drools:drools-model-codegen"),
            Map.entry("org/drools/model/", "org.drools:drools-canonical-model"),
            Map.entry("org/drools/modelcompiler/", "org.drools:drools-model-compiler"),
            Map.entry("org/drools/util/", "org.drools:drools-util"),
            Map.entry("org/drools/", "org.drools:drools-compiler"),
            Map.entry("org/kie/", "org.drools:drools-compiler"),
            Map.entry("org/antlr/runtime/", "org.antlr:antlr-runtime"),
            Map.entry("org/slf4j/", "org.slf4j:slf4j-api"),
            Map.entry("org/snakeyaml/", "org.snakeyaml:snakeyaml-engine"),
            Map.entry("com/hankcs/", "com.hankcs:aho-corasick-double-array-trie"));

    private MissingJar() {}

    /** The same error when no jar is known to hold the class. */
    static LinkageError told(NoClassDefFoundError error) {
        String missing = String.valueOf(error.getMessage()).replace('.', '/');
        return HOLDERS.keySet().stream()
                .filter(missing::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(HOLDERS::get)
                .<LinkageError>map(jar -> new LinkageError(
                        missing.replace('/', '.') + " is missing.\nMaybe add " + jar + " to the class path?", error))
                .orElse(error);
    }
}
