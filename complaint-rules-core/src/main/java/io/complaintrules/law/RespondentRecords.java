package io.complaintrules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the YAML about respondents into records. */
final class RespondentRecords {
    private final References references;

    RespondentRecords(References references) {
        this.references = references;
    }

    Respondents.Usual usual(YamlMap map) {
        return new Respondents.Usual(
                references.define("respondent kind", map, "kind"),
                optionalMatter(map),
                references.referAll("family", map.texts("families")));
    }

    Respondents.Words words(YamlMap map) {
        List<Located<String>> words = map.texts("words");
        words.forEach(word -> references.define("respondent word", word.value(), word.where()));
        return new Respondents.Words(kind(map), optionalMatter(map), plain(words));
    }

    Company company(YamlMap map) {
        return new Company(
                references.define("company", map, "name"),
                kind(map),
                map.optionalText("province"),
                map.optionalText("group"),
                optionalMatter(map),
                map.optionalFlag("outranks"),
                names(map, "aliases"),
                map.has("ambiguous") ? names(map, "ambiguous") : List.of(),
                map.optionalTexts("near"),
                map.optionalTexts("unless-after"));
    }

    private List<String> names(YamlMap map, String key) {
        List<Located<String>> names = map.texts(key);
        names.forEach(name -> references.define("company name", name.value(), name.where()));
        return plain(names);
    }

    private static List<String> plain(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }

    private String kind(YamlMap map) {
        return references.refer("respondent kind", map, "kind");
    }

    private String matter(YamlMap map) {
        return references.refer("matter", map, "matter");
    }

    private @Nullable String optionalMatter(YamlMap map) {
        return map.has("matter") ? matter(map) : null;
    }
}
