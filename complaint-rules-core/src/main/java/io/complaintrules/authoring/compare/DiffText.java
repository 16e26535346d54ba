package io.complaintrules.authoring.compare;

/** What changes between two sets of rules, as a person reads it and as JSON. */
public final class DiffText {
    private DiffText() {}

    /**
     * Writes one paragraph for each kind of change, with its example.
     *
     * @param diff what changes
     * @param chinese in Chinese, otherwise in English
     */
    public static String write(RulesDiff diff, boolean chinese) {
        StringBuilder out = new StringBuilder();
        out.append(
                chinese
                        ? "比较了 " + diff.compared() + " 件投诉，" + diff.changed() + " 件的结论有变化\n"
                        : "complaints compared: " + diff.compared() + ", of which something changes in "
                                + diff.changed() + "\n");
        for (RulesDiff.Group group : diff.groups()) {
            out.append('\n').append(group.part()).append(chinese ? "：" : ": ").append(change(group.change(), chinese));
            out.append(
                    chinese
                            ? "，" + group.complaints() + " 件，其中 " + group.outcomes() + " 件结果改变\n"
                            : ", complaints " + group.complaints() + ", outcomes " + group.outcomes() + "\n");
            out.append(chinese ? "# 最小的例子，来自 " : "# the smallest example, out of ")
                    .append(group.source());
            out.append('\n').append(group.scenario());
        }
        return out.toString();
    }

    private static String change(RuleChange change, boolean chinese) {
        return switch (change) {
            case SPEAKS -> chinese ? "新出现" : "speaks now";
            case SILENT -> chinese ? "不再出现" : "is silent now";
            case DIFFERS -> chinese ? "内容不同" : "says something else";
            case FAILS -> chinese ? "得不出结论" : "is given no longer";
        };
    }

    /**
     * Writes the same as a JSON object.
     *
     * @param diff what changes
     */
    public static String json(RulesDiff diff) {
        try {
            return io.complaintrules.json.Json.newMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(diff)
                    + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("The difference could not be written as JSON", e);
        }
    }
}
