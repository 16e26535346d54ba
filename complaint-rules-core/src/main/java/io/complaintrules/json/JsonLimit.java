package io.complaintrules.json;

import io.complaintrules.complaint.Fault;
import java.util.Locale;

/** What the JSON parser bounds, told as what it is. */
enum JsonLimit {
    NESTING("nesting depth", "嵌套太深", "nested too deep"),
    NUMBER("number", "有一个数太长", "a number is too long"),
    NAME("name", "有一个字段名太长", "a name is too long"),
    TEXT("string", "有一段文字太长", "a text is too long"),
    OTHER("", "超出 JSON 的限制", "beyond a limit of JSON");

    private final String said;
    private final String zh;
    private final String en;

    JsonLimit(String said, String zh, String en) {
        this.said = said;
        this.zh = zh;
        this.en = en;
    }

    /** The limit that a message of the parser speaks of. */
    static JsonLimit of(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        for (JsonLimit one : values()) {
            if (words.contains(one.said)) {
                return one;
            }
        }
        return OTHER;
    }

    /** The fault at a path; what is nested too deep has one too long to tell. */
    Fault fault(String path) {
        return new Fault(
                this == NESTING ? "$" : path,
                zh,
                en,
                "Maybe something else than a complaint was put in",
                "可能放进了不是投诉的内容");
    }
}
