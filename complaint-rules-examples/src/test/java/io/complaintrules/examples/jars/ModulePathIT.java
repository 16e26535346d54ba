package io.complaintrules.examples.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathIT {
    /** What the README names. */
    private static final String MODULES = "java.xml,jdk.unsupported";

    @TempDir
    private Path folder;

    @Test
    void the_jars_have_names_that_stay() {
        assertThat(ModuleFinder.of(Jars.named("complaint-rules-core", "complaint-rules-drl")
                                .toArray(Path[]::new))
                        .findAll())
                .extracting(module -> module.descriptor().name())
                .containsExactlyInAnyOrder("io.complaintrules", "io.complaintrules.rules");
    }

    @Test
    void an_application_that_is_a_module_runs() throws IOException {
        Path module = Application.module(
                folder,
                "requires io.complaintrules;"
                        + " requires com.fasterxml.jackson.databind; requires com.fasterxml.jackson.datatype.jsr310;");
        List<Path> path = Stream.concat(Stream.of(module), modules()).toList();
        ClassPathIT.assertRuns(
                Program.java(List.of("-p", Program.path(path), "-m", "app/" + Application.MAIN, "json")));
    }

    /** All but the one that only a folder of rules needs: its file's name makes no name of a module. */
    private static Stream<Path> modules() {
        return Jars.all().filter(jar -> !Jars.name(jar).startsWith("aho-corasick"));
    }

    @Test
    void an_image_of_few_modules_of_the_jdk_runs_the_application() throws IOException {
        Path image = folder.resolve("image");
        Program jlink =
                Program.jdk(Program.home(), "jlink", List.of("--add-modules", MODULES, "--output", image.toString()));
        assertThat(jlink.code()).as(jlink.toString()).isZero();
        List<Path> path = Stream.concat(Stream.of(Application.classes(folder)), Jars.all())
                .toList();
        ClassPathIT.assertRuns(Program.java(image, List.of("-cp", Program.path(path), Application.MAIN, "json")));
        assertThat(Path.of("../README.md")).content().contains("`jlink --add-modules " + MODULES + "`");
    }
}
