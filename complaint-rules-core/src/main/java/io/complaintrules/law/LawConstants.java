package io.complaintrules.law;

import io.complaintrules.api.Internal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the ids of a law folder as Java constants at build time: {@code LawConstants <law folder> <package> <source folder>}. There
 * are four classes: {@code Bodies}, {@code Matters}, {@code Heads} and {@code Provisions}.
 */
@Internal
public final class LawConstants {
    private static final String UNDERSCORE = "_";

    private LawConstants() {}

    /**
     * Loads the folder strictly and writes the classes, creating folders as needed.
     *
     * @param args the law folder, the package of the classes and the root of the source folder
     * @throws IllegalArgumentException if there are not three arguments
     * @throws IllegalStateException if two ids give one name
     * @throws LawDataException if the data has faults
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException(
                    "Three arguments are needed: the law folder, the package and the source folder."
                            + "\nMaybe a path with a space lacks its quotes?");
        }
        LawBook book = LawBook.load(Path.of(args[0]));
        Path folder = Files.createDirectories(Path.of(args[2]).resolve(args[1].replace('.', '/')));
        for (Map.Entry<String, String> file : classes(book, args[1]).entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".java"), file.getValue());
        }
    }

    static Map<String, String> classes(LawBook book, String home) {
        Constants bodies = new Constants("Bodies", "Ids of the bodies that take complaints.");
        book.authorities().forEach(body -> bodies.add(body.id(), body.name()));
        Constants matters = new Constants("Matters", "Ids of what complaints are about.");
        book.matters().forEach(matter -> matters.add(matter.id(), matter.name()));
        Constants heads = new Constants("Heads", "Ids of what can be claimed.");
        book.heads().forEach(head -> heads.add(head.id(), head.name()));
        Constants provisions = new Constants("Provisions", "Ids of the provisions that findings cite.");
        book.provisions().forEach(provision -> provisions.add(provision.id(), cited(book, provision)));
        return Map.of(
                "Bodies", bodies.source(home),
                "Matters", matters.source(home),
                "Heads", heads.source(home),
                "Provisions", provisions.source(home));
    }

    private static Bilingual cited(LawBook book, Provision provision) {
        Bilingual instrument = book.instrument(provision.instrument()).name();
        Bilingual article = provision.latest().articleName();
        return new Bilingual(instrument.zh() + article.zh(), instrument.en() + ", " + article.en());
    }

    /** The name of the constant: {@code miit-order-35/11.1} gives {@code MIIT_ORDER_35_ART_11_1}. */
    static String name(String id) {
        String name = id.toUpperCase(Locale.ROOT).replace("/", "_ART_").replaceAll("[^A-Z0-9]+", UNDERSCORE);
        return Character.isDigit(name.charAt(0)) ? UNDERSCORE + name : name;
    }

    /** One class, its constants by name. */
    private static final class Constants {
        private final String type;
        private final String summary;
        private final Map<String, String> ids = new TreeMap<>();
        private final Map<String, Bilingual> labels = new TreeMap<>();

        Constants(String type, String summary) {
            this.type = type;
            this.summary = summary;
        }

        void add(String id, Bilingual label) {
            String other = ids.put(name(id), id);
            if (other != null) {
                throw new IllegalStateException(
                        "'" + id + "' and '" + other + "' give one constant.\nMaybe rename one of them?");
            }
            labels.put(name(id), label);
        }

        String source(String home) {
            return ids.entrySet().stream()
                    .map(id -> constant(id.getKey(), id.getValue()))
                    .collect(Collectors.joining(
                            "",
                            "package " + home + ";\n\n/** " + summary + " Written at build time from the law data. */\n"
                                    + "public final class " + type + " {\n    private " + type + "() {}\n",
                            "}\n"));
        }

        private String constant(String name, String id) {
            Bilingual label = labels.getOrDefault(name, new Bilingual("", ""));
            return "\n    /** " + safe(label.zh()) + ": " + safe(label.en()) + ". */\n    public static final String "
                    + name + " = \"" + id + "\";\n";
        }

        private static String safe(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("*/", "*&#47;")
                    .replace("@", "&#64;");
        }
    }
}
