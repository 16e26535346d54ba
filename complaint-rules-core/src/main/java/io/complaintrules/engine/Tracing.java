package io.complaintrules.engine;

import io.complaintrules.verdict.Asked;
import io.complaintrules.verdict.Trace;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds the conditions of a direct rule one by one against the facts of its type. */
final class Tracing {
    private static final Pattern PATH = Pattern.compile("\\(*\\s*([a-z]\\w*(?:\\( \"[^\"]*\" \\))?(?:\\.[a-z]\\w*)*)");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\( \"([^\"]*)\" \\)");

    private Tracing() {}

    static Trace of(RuleEntry rule, DirectRule direct, Class<?> type, List<?> facts) {
        String name = type.getSimpleName();
        List<String> conditions = conditions(rule);
        List<Asked> nearest = null;
        for (Object fact : facts) {
            if (fact.getClass() == type) {
                List<Asked> asked = asked(conditions, direct.holds(fact), fact);
                if (nearest == null || broken(asked) < broken(nearest)) {
                    nearest = asked;
                }
            }
        }
        return nearest == null
                ? new Trace(
                        rule.id(),
                        name,
                        false,
                        conditions.stream()
                                .map(one -> new Asked(one, false, null))
                                .toList())
                : new Trace(rule.id(), name, true, nearest);
    }

    private static long broken(List<Asked> asked) {
        return asked.stream().filter(one -> !one.holds()).count();
    }

    /** What the rule asks, one condition at a time. */
    static List<String> conditions(RuleEntry rule) {
        List<String> all = new ArrayList<>();
        String written = rule.because().isEmpty() ? "" : rule.because().get(0).condition();
        int depth = 0;
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= written.length(); i++) {
            char sign = i < written.length() ? written.charAt(i) : ',';
            quoted ^= sign == '"';
            depth += quoted ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0 && !quoted) {
                String one = written.substring(from, i).strip();
                if (!one.isEmpty()) {
                    all.add(one);
                }
                from = i + 1;
            }
        }
        return all;
    }

    /** Where Drools made another number of tests of them, all stand as one condition. */
    private static List<Asked> asked(List<String> conditions, boolean[] holds, Object fact) {
        List<Asked> asked = new ArrayList<>();
        if (conditions.size() != holds.length) {
            boolean all = true;
            for (boolean one : holds) {
                all &= one;
            }
            return conditions.isEmpty() ? List.of() : List.of(new Asked(String.join(", ", conditions), all, null));
        }
        for (int i = 0; i < holds.length; i++) {
            asked.add(new Asked(conditions.get(i), holds[i], value(conditions.get(i), fact)));
        }
        return asked;
    }

    private static @Nullable String value(String condition, Object fact) {
        Matcher path = PATH.matcher(condition);
        if (!path.lookingAt()) {
            return null;
        }
        Object at = fact;
        for (String step : path.group(1).split("\\.(?![^(]*\\))", -1)) {
            at = at == null ? null : step(at, step);
        }
        return at == null ? "null" : at.toString();
    }

    private static @Nullable Object step(Object at, String step) {
        if (at instanceof Collection<?> items && step.equals("empty")) {
            return items.isEmpty();
        }
        Matcher call = CALL.matcher(step);
        boolean calls = call.matches();
        String name = calls ? call.group(1) : step;
        String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : at.getClass().getMethods()) {
            boolean named = method.getName().equals(name)
                    || method.getName().equals("is" + upper)
                    || method.getName().equals("get" + upper);
            if (named && method.getParameterCount() == (calls ? 1 : 0)) {
                try {
                    method.setAccessible(true);
                    return calls ? method.invoke(at, call.group(2)) : method.invoke(at);
                } catch (ReflectiveOperationException | RuntimeException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
