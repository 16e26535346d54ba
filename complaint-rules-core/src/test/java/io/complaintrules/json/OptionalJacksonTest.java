package io.complaintrules.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class OptionalJacksonTest {
    @Test
    void only_json_reports_scenarios_and_comparisons_need_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.complaintrules.json..",
                        "io.complaintrules.report..",
                        "io.complaintrules.testing..",
                        "io.complaintrules.authoring.compare..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "io.complaintrules.json..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.complaintrules"));
    }
}
