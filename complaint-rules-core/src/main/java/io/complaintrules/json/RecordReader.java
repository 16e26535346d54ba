package io.complaintrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.complaintrules.authoring.Nearest;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.FieldPath;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads on after a fault, so that one reading finds them all. */
final class RecordReader {
    private static final int DATE_LENGTH = 10;
    private static final int LONGEST_NUMBER = 100;
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final JsonParser parser;
    private final List<Fault> faults;

    RecordReader(JsonParser parser, List<Fault> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    @Nullable Object readRecord(Class<?> type) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (!parser.isExpectedStartObjectToken()) {
            return wrongType(
                    "对象", "an object", "Maybe put it in braces, with a name before each value", "可能应放在花括号里，每个值前写名称");
        }
        RecordShape shape = RecordShape.of(type);
        if (shape.isOpen()) {
            return shape.create(readOpen(((ParameterizedType) shape.types().get(0)).getActualTypeArguments()[1]));
        }
        @Nullable Object[] values = new Object[shape.names().size()];
        boolean[] seen = new boolean[values.length];
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int index = shape.names().indexOf(name);
            parser.nextToken();
            if (index < 0) {
                Optional<String> near = Nearest.to(name, shape.names());
                fault(
                        "未知字段",
                        "unknown field",
                        "Maybe " + near.orElse("leave it out"),
                        near.map(known -> "可能应为 " + known).orElse("可能应删去这一项"));
                parser.skipChildren();
            } else if (seen[index]) {
                fault("字段重复", "the field is given twice", "Maybe delete one of the two", "可能应删去其中一个");
                parser.skipChildren();
            } else {
                seen[index] = true;
                values[index] = readValue(shape.types().get(index));
            }
        }
        return shape.create(values);
    }

    /** An object whose names the law data know, and nobody here. */
    private Map<String, Object> readOpen(Type type) throws IOException {
        Map<String, Object> values = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (!FieldPath.isWord(name)) {
                fault("未知字段", "unknown field", "Maybe leave it out", "可能应删去这一项");
                parser.skipChildren();
            } else if (!seen.add(name)) {
                fault("字段重复", "the field is given twice", "Maybe delete one of the two", "可能应删去其中一个");
                parser.skipChildren();
            } else {
                Object value = readValue(type);
                if (value != null) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    private @Nullable Object readValue(Type type) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (type instanceof ParameterizedType list) {
            return readList(list.getActualTypeArguments()[0]);
        } else if (type == Object.class) {
            return readValue(token.isBoolean() ? Boolean.class : BigDecimal.class);
        } else if (type == String.class) {
            return token == JsonToken.VALUE_STRING
                    ? parser.getText()
                    : wrongType("文本", "text", "Maybe put it in double quotes", "可能应加双引号");
        } else if (type == Boolean.class) {
            return token.isBoolean()
                    ? (Object) parser.getBooleanValue()
                    : wrongType("true 或 false", "true or false", "Maybe drop the quotes", "可能应去掉引号");
        } else if (type == BigDecimal.class) {
            return readAmount(token);
        } else if (type == Integer.class) {
            return readInteger(token);
        } else if (type == LocalDate.class) {
            return readDate(token);
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            return readChoice(token, choice);
        }
        return readRecord((Class<?>) type);
    }

    /** A number, or a number in quotes as payment services write it. */
    private @Nullable Object readAmount(JsonToken token) throws IOException {
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return notAnAmount();
        }
        String text = parser.getText();
        if (token == JsonToken.VALUE_STRING && !AMOUNT.matcher(text).matches()) {
            return notAnAmount();
        }
        if (text.length() <= LONGEST_NUMBER) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                // Reported below, without the value that the exception quotes.
            }
        }
        fault("金额超出范围", "the amount is too large or too long", "Maybe the amount is not in yuan", "可能单位不是元");
        return null;
    }

    private @Nullable Object notAnAmount() throws IOException {
        return wrongType(
                "数字（元）", "a number (yuan)", "Maybe drop currency signs and thousands separators", "可能应去掉货币符号和千位分隔符");
    }

    private @Nullable List<Object> readList(Type elementType) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            wrongType("列表", "a list", "Maybe put it in square brackets", "可能应加方括号");
            return null;
        }
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                fault("列表中有 null", "null in a list", "Maybe a value is missing, or a comma too many", "可能缺一个值，或多了一个逗号");
                continue;
            }
            Object element = readValue(elementType);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private @Nullable Object readInteger(JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT
                ? (Object) parser.getIntValue()
                : wrongType("整数", "a whole number", "Maybe drop quotes and fractions", "可能应去掉引号和小数");
    }

    private @Nullable Object readDate(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING && parser.getText().length() == DATE_LENGTH) {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeParseException e) {
                // Reported below, without the text that the exception quotes.
            }
        }
        return wrongType(
                "日期（如 2026-04-15）",
                "a date such as \"2026-04-15\"",
                "Maybe write it as yyyy-mm-dd, and check that the month has that day",
                "可能应写成 yyyy-mm-dd，并确认当月有这一天");
    }

    private @Nullable Object readChoice(JsonToken token, Class<?> type) throws IOException {
        String text = token == JsonToken.VALUE_STRING ? parser.getText() : "";
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        String likely = text.trim().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        Optional<String> near = Nearest.to(likely, names)
                .or(() -> names.stream().filter("OTHER"::equals).findFirst());
        String all = String.join(", ", names);
        return wrongType(
                all + " 之一",
                "one of " + all,
                "Maybe " + near.orElse("leave it out"),
                near.map(known -> "可能应为 " + known).orElse("可能应删去这一项"));
    }

    private @Nullable Object wrongType(String zh, String en, String maybe, String maybeZh) throws IOException {
        fault("应为" + zh, "not " + en, maybe, maybeZh);
        parser.skipChildren();
        return null;
    }

    private void fault(String zh, String en, String maybe, String maybeZh) {
        faults.add(new Fault(FaultPath.of(parser.getParsingContext()), zh, en, maybe, maybeZh));
    }
}
