package io.complaintrules.engine.drl;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be asked of a value, by its class: a list of what is allowed, for the JDK's classes name by name. */
final class Words {
    private static final String OURS = "io.complaintrules.";
    private static final Map<Class<?>, Set<String>> PROPERTIES = Map.of(
            Collection.class, Set.of("size", "empty"),
            String.class, Set.of("empty"),
            LocalDate.class, Set.of("year", "monthValue", "dayOfMonth"));
    private static final Map<Class<?>, Set<String>> METHODS = Map.of(
            Collection.class, Set.of("size", "isEmpty", "contains"),
            String.class, Set.of("length", "isEmpty", "isBlank", "contains", "startsWith", "endsWith"),
            LocalDate.class,
                    Set.of(
                            "isBefore",
                            "isAfter",
                            "isEqual",
                            "plusDays",
                            "minusDays",
                            "plusMonths",
                            "minusMonths",
                            "plusYears",
                            "minusYears",
                            "getYear",
                            "getMonthValue",
                            "getDayOfMonth"),
            BigDecimal.class, Set.of("signum", "compareTo"),
            Enum.class, Set.of("name"));
    private static final Set<String> NOT_ASKED =
            Set.of("toString", "hashCode", "equals", "getClass", "getDeclaringClass");
    private static final Set<Class<?>> ARGUMENTS = Set.of(String.class, int.class, BigDecimal.class, LocalDate.class);

    private Words() {}

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && (type.isRecord() || type.isEnum());
    }

    /** The words after which no brackets stand. */
    static Set<String> of(Class<?> type) {
        return properties(type).keySet();
    }

    static @Nullable Type property(Class<?> type, String word) {
        return properties(type).get(word);
    }

    private static Map<String, Type> properties(Class<?> type) {
        Map<String, Type> all = new TreeMap<>();
        if (isOurs(type)) {
            for (Method method : type.getMethods()) {
                if (isAsked(method) && method.getParameterCount() == 0) {
                    all.put(bean(method.getName()), method.getGenericReturnType());
                }
            }
        }
        PROPERTIES.forEach((known, words) -> {
            if (known.isAssignableFrom(type)) {
                words.forEach(word -> all.put(word, word.equals("empty") ? boolean.class : int.class));
            }
        });
        return all;
    }

    /** What may be called on it. */
    static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge()
                        && ((isOurs(type) && isAsked(method) && takesValues(method)) || isListed(type, method)))
                .toList();
    }

    private static boolean isListed(Class<?> type, Method method) {
        return METHODS.entrySet().stream()
                .anyMatch(known -> known.getKey().isAssignableFrom(type)
                        && known.getValue().contains(method.getName())
                        && !Modifier.isStatic(method.getModifiers()));
    }

    private static boolean isAsked(Method method) {
        return isOurs(method.getDeclaringClass())
                && !Modifier.isStatic(method.getModifiers())
                && !method.getReturnType().equals(void.class)
                && !NOT_ASKED.contains(method.getName());
    }

    private static boolean takesValues(Method method) {
        return Arrays.stream(method.getParameterTypes()).allMatch(type -> ARGUMENTS.contains(type) || type.isEnum());
    }

    /** {@code isOpen} and {@code getClock} are asked for as {@code open} and {@code clock}. */
    private static String bean(String name) {
        int skip = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
        return skip == 0 || name.length() == skip || !Character.isUpperCase(name.charAt(skip))
                ? name
                : name.substring(skip, skip + 1).toLowerCase(Locale.ROOT) + name.substring(skip + 1);
    }
}
