package io.complaintrules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String[] DROOLS = {"org.drools..", "org.kie.."};
    private static final Set<String> REGULAR = Set.of("split", "matches", "replaceAll", "replaceFirst");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.complaintrules");

    @Test
    void only_the_engine_names_a_drools_type() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.complaintrules.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .check(HOUSE);
    }

    @Test
    void only_the_testing_package_needs_assertj_and_only_what_runs_scenarios_needs_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.complaintrules.testing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.assertj..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.complaintrules.testing..",
                        "io.complaintrules.authoring.compare..",
                        "io.complaintrules.authoring.mutate..",
                        "io.complaintrules.authoring.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.complaintrules.testing..")
                .check(HOUSE);
    }

    @Test
    void no_drools_type_is_in_the_public_api() {
        List<String> leaks = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            Stream.concat(
                            Arrays.stream(type.getMethods())
                                    .filter(method -> method.getDeclaringClass() == type)
                                    .flatMap(method -> Stream.concat(
                                                    Stream.of(method.getReturnType()),
                                                    Arrays.stream(method.getParameterTypes()))
                                            .map(used -> type.getSimpleName() + "." + method.getName() + ": "
                                                    + used.getName())),
                            Arrays.stream(type.getFields())
                                    .map(field -> type.getSimpleName() + "." + field.getName() + ": "
                                            + field.getType().getName()))
                    .filter(use -> use.contains("org.drools") || use.contains("org.kie"))
                    .forEach(leaks::add);
        }
        org.assertj.core.api.Assertions.assertThat(leaks).isEmpty();
    }

    private static List<Class<?>> publicTypes() {
        return HOUSE.stream()
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .<Class<?>>map(type -> type.reflect())
                .toList();
    }

    @Test
    void data_moves_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("binary")
                .definedBy("io.complaintrules.binary..")
                .layer("authoring")
                .definedBy("io.complaintrules.authoring")
                .layer("check")
                .definedBy("io.complaintrules.authoring.check..")
                .layer("law")
                .definedBy("io.complaintrules.law..")
                .layer("complaint")
                .definedBy("io.complaintrules.complaint..")
                .layer("verdict")
                .definedBy("io.complaintrules.verdict..")
                .layer("facts")
                .definedBy("io.complaintrules.facts..")
                .layer("reading")
                .definedBy("io.complaintrules.reading..")
                .layer("engine")
                .definedBy("io.complaintrules.engine..")
                .layer("advice")
                .definedBy("io.complaintrules.advice..")
                .optionalLayer("report")
                .definedBy("io.complaintrules.report..")
                .layer("json")
                .definedBy("io.complaintrules.json..")
                .layer("entry")
                .definedBy("io.complaintrules")
                .layer("testing")
                .definedBy("io.complaintrules.testing..")
                .whereLayer("binary")
                .mayOnlyBeAccessedByLayers("law", "reading", "engine", "entry")
                .whereLayer("testing")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("testing")
                .whereLayer("entry")
                .mayOnlyBeAccessedByLayers("testing")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("report", "testing")
                .whereLayer("report")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("advice")
                .mayOnlyBeAccessedByLayers("report", "json", "entry")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("check", "entry")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("check", "entry")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("reading", "engine", "check", "entry")
                .whereLayer("verdict")
                .mayOnlyBeAccessedByLayers(
                        "facts", "reading", "engine", "advice", "report", "json", "check", "testing", "entry")
                .whereLayer("complaint")
                .mayOnlyBeAccessedByLayers(
                        "facts", "reading", "engine", "advice", "report", "json", "check", "testing", "entry")
                .check(HOUSE);
    }

    @Test
    void the_rooms_of_the_reading_stand_in_one_order() {
        SlicesRuleDefinition.slices()
                .matching("io.complaintrules.reading.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
        noClasses()
                .that(resideInAPackage("io.complaintrules.reading.*.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.complaintrules.reading")
                .check(HOUSE);
    }

    /** What reads the lexicon's own files may split lines; what reads a complaint may not even call {@code String.split}. */
    @Test
    void no_text_is_read_with_a_regular_expression() {
        noClasses()
                .that()
                .resideInAPackage("io.complaintrules.reading..")
                .and()
                .haveNameNotMatching(".*\\.(LexiconParser|LexiconLine|PhrasePattern)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "String.split, matches and replaceAll",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(String.class)
                                && REGULAR.contains(call.getTarget().getName())))
                .check(HOUSE);
    }

    /** What may be said in a rule is settled without the engine that runs it. */
    @Test
    void the_closed_language_names_no_drools_type() {
        noClasses()
                .that()
                .resideInAPackage("io.complaintrules.engine.drl..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .check(HOUSE);
    }

    @Test
    void the_binary_form_knows_nothing_of_what_it_holds() {
        classes()
                .that(resideInAPackage("io.complaintrules.binary.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "io.complaintrules.binary..", "io.complaintrules.api", "java..", "org.jspecify.."))
                .check(HOUSE);
    }

    @Test
    void the_law_stands_on_nothing_else() {
        classes()
                .that(resideInAPackage("io.complaintrules.law.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "io.complaintrules.law..",
                        "io.complaintrules.api",
                        "io.complaintrules.authoring",
                        "io.complaintrules.binary..",
                        "java..",
                        "org.jspecify..",
                        "org.snakeyaml.."))
                .check(HOUSE);
    }
}
