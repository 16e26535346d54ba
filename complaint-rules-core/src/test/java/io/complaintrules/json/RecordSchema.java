package io.complaintrules.json;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import io.complaintrules.verdict.Narrative;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of a record and all it holds, with the descriptions of its Javadoc. */
final class RecordSchema {
    private RecordSchema() {}

    /** Of a record that people write: nothing is required, amounts are not negative. */
    static ObjectNode input(Class<? extends Record> type) {
        SchemaGeneratorConfigBuilder config = config();
        config.forFields()
                .withNumberInclusiveMinimumResolver(
                        field -> field.getType().isInstanceOf(BigDecimal.class) ? BigDecimal.ZERO : null);
        return new SchemaGenerator(config.build()).generateSchema(type);
    }

    /** Of a record that the library writes: what is not nullable is always there. */
    static ObjectNode output(Class<? extends Record> type) {
        SchemaGeneratorConfigBuilder config = config();
        config.forFields().withIgnoreCheck(field -> field.getType().isInstanceOf(Narrative.class));
        config.forFields().withRequiredCheck(field -> component(field)
                .map(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .orElse(false));
        config.with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        return new SchemaGenerator(config.build()).generateSchema(type);
    }

    private static SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.PLAIN_DEFINITION_KEYS, Option.STANDARD_FORMATS);
        config.forFields()
                .withDescriptionResolver(field -> field.isFakeContainerItemScope()
                        ? null
                        : component(field)
                                .map(c ->
                                        RecordJavadoc.of(c.getDeclaringRecord()).component(c.getName()))
                                .orElse(null));
        config.forTypesInGeneral()
                .withDefinitionNamingStrategy(new DefaultSchemaDefinitionNamingStrategy() {
                    @Override
                    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
                        return name(key.getType().getErasedType());
                    }
                })
                .withPropertySorter(Comparator.comparingInt(RecordSchema::position))
                .withDescriptionResolver(
                        scope -> scope.getType().getErasedType().isRecord()
                                ? RecordJavadoc.of(scope.getType().getErasedType())
                                        .summary()
                                : null)
                .withSubtypeResolver(
                        (declared, context) -> declared.getErasedType().isSealed()
                                ? Arrays.stream(declared.getErasedType().getPermittedSubclasses())
                                        .sorted(comparing(Class::getName)) // JDKs give them in orders of their own
                                        .map(type -> context.getTypeContext().resolveSubtype(declared, type))
                                        .collect(toList())
                                : null);
        return config;
    }

    static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }

    private static int position(MemberScope<?, ?> member) {
        RecordComponent[] components = member.getDeclaringType().getErasedType().getRecordComponents();
        List<String> names = components == null
                ? List.of()
                : Arrays.stream(components).map(RecordComponent::getName).toList();
        return names.indexOf(member.getDeclaredName());
    }

    private static Optional<RecordComponent> component(FieldScope field) {
        RecordComponent[] components = field.getDeclaringType().getErasedType().getRecordComponents();
        return components == null
                ? Optional.empty()
                : Arrays.stream(components)
                        .filter(c -> c.getName().equals(field.getDeclaredName()))
                        .findFirst();
    }
}
