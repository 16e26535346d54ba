package io.complaintrules.advice;

import io.complaintrules.api.Internal;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a condition of a rule in words, with the names that the law data have for facts, fields, bodies and heads. Thread-safe. */
@Internal
public final class InWords {
    private static final Pattern QUESTION = Pattern.compile("(circumstance|figure)\\( \"(\\w+)\" \\)");
    private static final Pattern VALUE = Pattern.compile("\\b[A-Z]\\w+\\.([A-Z][A-Z_0-9]*)\\b");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern PATH = Pattern.compile("(?<![\\w\"“])[a-z]\\w*(?:\\.[a-z]\\w*)*");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z_]{2,}");
    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("==", "："),
            Map.entry("!=", "：不是"),
            Map.entry("not in", "：不是下列之一"),
            Map.entry("in", "：下列之一"),
            Map.entry("not contains", "不包含"),
            Map.entry("contains", "包含"),
            Map.entry("<=", "不大于"),
            Map.entry(">=", "不小于"),
            Map.entry("<", "小于"),
            Map.entry(">", "大于"),
            Map.entry("&&", "，并且"),
            Map.entry("||", "，或者"));
    private static final Pattern SIGN =
            Pattern.compile("==|!=|<=|>=|<|>|&&|\\|\\||\\bnot in\\b|\\bin\\b|\\bnot contains\\b|\\bcontains\\b");
    private static final Map<String, String> EN =
            Map.of("==", "is", "!=", "is not", "in", "is one of", "not in", "is none of", "&&", "and", "||", "or");

    private final LawBook law;

    /**
     * Takes the names.
     *
     * @param law where they are
     */
    public InWords(LawBook law) {
        this.law = law;
    }

    /** Whether no id is left that the law data have no word for. */
    static boolean isChinese(String words) {
        return !LATIN.matcher(words).find();
    }

    /**
     * Says a condition in words.
     *
     * @param condition as written in the DRL
     */
    public Bilingual condition(String condition) {
        return new Bilingual(said(condition, true), said(condition, false));
    }

    Bilingual value(String value) {
        return law.name("fact-value", value);
    }

    private String said(String condition, boolean zh) {
        String plain = condition.replaceAll("\\s+", " ");
        String out = replace(QUESTION, plain, one -> quote(field(one.group(1), one.group(2), zh)));
        out = replace(QUOTED, out, one -> quote(id(one.group(1), zh)));
        out = replace(SIGN, out, one -> "\u0001" + sign(one.group(), zh) + "\u0001");
        out = replace(VALUE, out, one -> "\u0002" + pick(law.name("fact-value", one.group(1)), zh) + "\u0002");
        out = replace(PATH, out, one -> path(one.group(), zh));
        out = out.replace("\u0002", "").replace("\u0001", "");
        return zh ? out.replaceAll("(?<=[\\p{IsHan}”）)：，]) (?=[\\p{IsHan}“（(：，])", "") : out;
    }

    private static String sign(String sign, boolean zh) {
        return zh ? ZH.getOrDefault(sign, sign) : EN.getOrDefault(sign, sign);
    }

    private String field(String kind, String id, boolean zh) {
        return pick(law.name("field", kind.equals("figure") ? "figures." + id : "circumstances." + id), zh);
    }

    private String id(String id, boolean zh) {
        if (id.startsWith("“")) {
            return id;
        }
        Bilingual name = law.findAuthority(id)
                .map(one -> one.name())
                .or(() -> law.findMatter(id).map(one -> one.name()))
                .or(() -> law.findHead(id).map(one -> one.name()))
                .or(() -> law.findPoint(id).map(one -> one.name()))
                .orElse(new Bilingual(id, id));
        return pick(name, zh);
    }

    /** A path that reads as English on its own already, or the words of the law data; the last step may be one of the answers' own. */
    private String path(String path, boolean zh) {
        if (path.equals("true") || path.equals("false") || path.equals("null")) {
            return pick(law.name("fact-value", path), zh);
        }
        Bilingual whole = law.name("fact", path);
        int dot = path.lastIndexOf('.');
        if (dot < 0 || !whole.zh().equals(path)) {
            return pick(whole, zh);
        }
        String last = path.substring(dot + 1);
        String head = pick(law.name("fact", path.substring(0, dot)), zh);
        return last.equals("open") ? head + (zh ? "（尚未填明）" : " (open)") : head + pick(law.name("fact", last), zh);
    }

    private static String quote(String words) {
        return "“" + words + "”";
    }

    private static String pick(Bilingual words, boolean zh) {
        return zh ? words.zh() : words.en();
    }

    private interface Words {
        String of(MatchResult found);
    }

    /** Leaves what was said already, between quotation marks, as it is. */
    private static String replace(Pattern pattern, String text, Words words) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (inQuotes(text, found.start())) {
                continue;
            }
            out.append(text, from, found.start()).append(words.of(found));
            from = found.end();
        }
        return out.append(text.substring(from)).toString();
    }

    private static boolean inQuotes(String text, int at) {
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at)
                || (text.chars()
                                        .limit(at)
                                        .filter(sign -> sign == '\u0001' || sign == '\u0002')
                                        .count()
                                % 2)
                        == 1;
    }
}
