package io.complaintrules.api;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signatures that an application may rely on, one a line: what is public and not marked as internal. */
final class PublicApi {
    private static final Set<String> OF_EVERY_VALUE = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private final List<Class<?>> types;

    PublicApi(String home) {
        types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(home).stream()
                        .<Class<?>>map(type -> type.reflect())
                        .filter(PublicApi::isOpen)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    String signatures() {
        return types.stream().flatMap(this::lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Constructor<?> made : type.getConstructors()) {
            add(members, made, "new" + parameters(made));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && !OF_EVERY_VALUE.contains(method.getName())) {
                add(
                        members,
                        method,
                        word(method.getModifiers(), Modifier.STATIC, "static ")
                                + nullable(method.getAnnotatedReturnType()) + name(method.getGenericReturnType()) + " "
                                + method.getName() + parameters(method));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                members.add(
                        "  " + (field.isEnumConstant() ? "" : name(field.getGenericType()) + " ") + field.getName());
            }
        }
        members.sort(Comparator.naturalOrder());
        return Stream.concat(Stream.of(mark(type) + kind(type) + name(type) + above(type)), members.stream());
    }

    private static void add(List<String> members, Executable member, String line) {
        boolean internal = member.isAnnotationPresent(Internal.class)
                || Stream.concat(Arrays.stream(member.getParameterTypes()), Stream.of(returned(member)))
                        .anyMatch(used -> used.getName().startsWith("io.complaintrules") && !isOpen(used));
        if (!internal) {
            members.add("  " + mark(member) + line);
        }
    }

    private static Class<?> returned(Executable member) {
        return member instanceof Method method ? method.getReturnType() : void.class;
    }

    /** Public all the way out, and neither it nor its package is marked; an exception that is thrown is open anyhow. */
    private static boolean isOpen(Class<?> type) {
        for (Class<?> part = type; part != null; part = part.getEnclosingClass()) {
            if (!Modifier.isPublic(part.getModifiers()) || part.isAnnotationPresent(Internal.class)) {
                return false;
            }
        }
        return Throwable.class.isAssignableFrom(type) || !type.getPackage().isAnnotationPresent(Internal.class);
    }

    private static String mark(AnnotatedElement element) {
        boolean unsettled = element.isAnnotationPresent(Unsettled.class)
                || (element instanceof Class<?> type && type.getPackage().isAnnotationPresent(Unsettled.class));
        return unsettled ? "@Unsettled " : "";
    }

    private static String kind(Class<?> type) {
        return type.isAnnotation()
                ? "annotation "
                : type.isInterface()
                        ? word(type.isSealed(), "sealed ") + "interface "
                        : type.isRecord()
                                ? "record "
                                : type.isEnum()
                                        ? "enum "
                                        : word(type.getModifiers(), Modifier.ABSTRACT, "abstract ")
                                                + word(type.getModifiers(), Modifier.FINAL, "final ") + "class ";
    }

    private static String above(Class<?> type) {
        Type parent = type.getGenericSuperclass();
        String above = parent == null || type.isRecord() || type.isEnum() || parent == Object.class
                ? ""
                : " extends " + name(parent);
        return above
                + Arrays.stream(type.getInterfaces())
                        .filter(PublicApi::isOpen)
                        .map(part -> " implements " + name(part))
                        .collect(Collectors.joining());
    }

    private static String parameters(Executable member) {
        List<String> all = new ArrayList<>();
        Type[] types = member.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            all.add(nullable(member.getAnnotatedParameterTypes()[i]) + name(types[i]));
        }
        return all.stream().collect(Collectors.joining(", ", "(", ")"))
                + Arrays.stream(member.getGenericExceptionTypes())
                        .map(thrown -> " throws " + name(thrown))
                        .collect(Collectors.joining());
    }

    private static String nullable(AnnotatedElement use) {
        return word(use.isAnnotationPresent(Nullable.class), "@Nullable ");
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("java\\.(?:[a-z]+\\.)+", "")
                .replace("io.complaintrules.", "")
                .replace('$', '.');
    }

    private static String word(int modifiers, int asked, String word) {
        return word((modifiers & asked) != 0, word);
    }

    private static String word(boolean said, String word) {
        return said ? word : "";
    }
}
