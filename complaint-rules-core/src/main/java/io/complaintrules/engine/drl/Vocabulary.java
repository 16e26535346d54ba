package io.complaintrules.engine.drl;

import io.complaintrules.facts.CandidateForum;
import io.complaintrules.facts.CandidateMatter;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.Claim;
import io.complaintrules.facts.Danger;
import io.complaintrules.facts.Exhibit;
import io.complaintrules.facts.FilingMaterials;
import io.complaintrules.facts.Forum;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.Mention;
import io.complaintrules.facts.PointProof;
import io.complaintrules.facts.Shutting;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.SubjectMatter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every word that a rule may use. Immutable and thread-safe. */
final class Vocabulary {
    private static final List<Class<? extends Record>> FACTS = List.of(
            Case.class,
            SubjectMatter.class,
            Matter.class,
            Mention.class,
            Exhibit.class,
            PointProof.class,
            FilingMaterials.class,
            Claim.class,
            CandidateForum.class,
            CandidateMatter.class,
            Forum.class,
            Shutting.class,
            Statement.class,
            Danger.class);

    private final Map<String, Class<?>> facts = new TreeMap<>();
    private final Map<String, Class<?>> choices = new TreeMap<>();
    private final Class<?> wayOut;

    private Vocabulary(Class<?> wayOut) {
        this.wayOut = wayOut;
        Set<Class<?>> seen = new LinkedHashSet<>();
        FACTS.forEach(fact -> facts.put(fact.getSimpleName(), fact));
        FACTS.forEach(fact -> gather(fact, seen));
        verbs(wayOut).forEach(verb -> {
            Arrays.stream(verb.getGenericParameterTypes()).forEach(type -> gather(type, seen));
            verbs(verb.getReturnType()).forEach(next -> Arrays.stream(next.getGenericParameterTypes())
                    .forEach(type -> gather(type, seen)));
        });
    }

    /** What rules may say on this way out, the class of {@code findings}. */
    static Vocabulary of(Class<?> wayOut) {
        return new Vocabulary(wayOut);
    }

    private void gather(@Nullable Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(of -> gather(of, seen));
        }
        if (type instanceof Class<?> one && Words.isOurs(one) && seen.add(one)) {
            if (one.isEnum()) {
                choices.put(one.getSimpleName(), one);
            }
            Words.of(one).forEach(word -> gather(Words.property(one, word), seen));
            Words.methods(one).forEach(method -> Arrays.stream(method.getGenericParameterTypes())
                    .forEach(of -> gather(of, seen)));
        }
    }

    Map<String, Class<?>> facts() {
        return facts;
    }

    Map<String, Class<?>> choices() {
        return choices;
    }

    Class<?> wayOut() {
        return wayOut;
    }

    /** What may be said on a class of the way out. */
    static List<Method> verbs(Class<?> of) {
        return Arrays.stream(of.getMethods())
                .filter(method -> !method.isBridge() && verb(method) != null)
                .toList();
    }

    /** What is said of a verb; an override says what the method it overrides says. */
    static @Nullable Verb verb(Method method) {
        Verb own = method.getAnnotation(Verb.class);
        if (own != null) {
            return own;
        }
        for (Class<?> terms : allTerms(method.getDeclaringClass())) {
            try {
                Verb inherited = terms.getMethod(method.getName(), method.getParameterTypes())
                        .getAnnotation(Verb.class);
                if (inherited != null) {
                    return inherited;
                }
            } catch (NoSuchMethodException e) {
                // another interface has it
            }
        }
        return null;
    }

    private static Set<Class<?>> allTerms(Class<?> of) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> terms : of.getInterfaces()) {
            all.add(terms);
            all.addAll(allTerms(terms));
        }
        return all;
    }
}
