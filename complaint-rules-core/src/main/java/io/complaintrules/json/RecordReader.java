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
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads on after a fault, so that one reading finds them all. */
final class RecordReader {
    private static final int DATE_LENGTH = 10;

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
            return wrongType("对象", "an object", "Maybe put it in braces, with a name before each value");
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
                fault(
                        "未知字段",
                        "unknown field",
                        "Maybe " + Nearest.to(name, shape.names()).orElse("leave it out"));
                parser.skipChildren();
            } else if (seen[index]) {
                fault("字段重复", "the field is given twice", "Maybe delete one of the two");
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
                fault("未知字段", "unknown field", "Maybe leave it out");
                parser.skipChildren();
            } else if (!seen.add(name)) {
                fault("字段重复", "the field is given twice", "Maybe delete one of the two");
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
                    : wrongType("文本", "text", "Maybe put it in double quotes");
        } else if (type == Boolean.class) {
            return token.isBoolean()
                    ? (Object) parser.getBooleanValue()
                    : wrongType("true 或 false", "true or false", "Maybe drop the quotes");
        } else if (type == BigDecimal.class) {
            return token.isNumeric()
                    ? parser.getDecimalValue()
                    : wrongType(
                            "数字（元）", "a number (yuan)", "Maybe drop quotes, currency signs and thousands separators");
        } else if (type == Integer.class) {
            return readInteger(token);
        } else if (type == LocalDate.class) {
            return readDate(token);
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            return readChoice(token, choice);
        }
        return readRecord((Class<?>) type);
    }

    private @Nullable List<Object> readList(Type elementType) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            wrongType("列表", "a list", "Maybe put it in square brackets");
            return null;
        }
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                fault("列表中有 null", "null in a list", "Maybe a value is missing, or a comma too many");
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
                : wrongType("整数", "a whole number", "Maybe drop quotes and fractions");
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
                "Maybe write it as yyyy-mm-dd, and check that the month has that day");
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
        String otherwise = names.contains("OTHER") ? "OTHER" : "leave it out";
        String all = String.join(", ", names);
        return wrongType(
                all + " 之一",
                "one of " + all,
                "Maybe " + Nearest.to(likely, names).orElse(otherwise));
    }

    private @Nullable Object wrongType(String zh, String en, String maybe) throws IOException {
        fault("应为" + zh, "not " + en, maybe);
        parser.skipChildren();
        return null;
    }

    private void fault(String zh, String en, String maybe) {
        faults.add(new Fault(FaultPath.of(parser.getParsingContext()), zh, en, maybe));
    }
}
