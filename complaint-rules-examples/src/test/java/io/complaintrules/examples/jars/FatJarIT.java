package io.complaintrules.examples.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FatJarIT {
    private static final Path SHADED = Path.of("target/complaint-rules.jar");

    @TempDir
    private Path folder;

    /** The loaders of Spring Boot, copied there by the build. */
    static Stream<Path> loaders() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/loaders"))) {
            List<Path> sorted = jars.sorted().toList();
            assertThat(sorted).hasSize(2);
            return sorted.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("loaders")
    void jars_inside_a_jar_of_spring_boot_are_found_from_every_thread(Path loader) throws IOException {
        ClassPathIT.assertRuns(Program.java(List.of("-jar", nested(loader).toString(), "json")));
    }

    @Test
    void the_shaded_jar_reads_and_writes_and_compiles_rules_of_a_folder() throws IOException {
        Program triage = Program.java(List.of(
                "-jar",
                SHADED.toString(),
                "triage",
                "--rules",
                "../complaint-rules-drl",
                "complaints/3-mobile-charge-four-months-ago.json"));
        assertThat(triage.code()).as(triage.toString()).isZero();
        assertThat(triage.out().get(0)).startsWith("投诉 3：");
    }

    @Test
    void the_shaded_jar_holds_nothing_that_nobody_uses() throws IOException {
        try (JarFile jar = new JarFile(SHADED.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.startsWith("org/antlr/v4/") || name.endsWith(".SF"));
        }
    }

    private Path nested(Path loader) throws IOException {
        Path fat = folder.resolve("app.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        main.putValue("Start-Class", Application.MAIN);
        main.putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        main.putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        try (OutputStream file = Files.newOutputStream(fat);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            unpack(loader, out);
            out.putNextEntry(new JarEntry("BOOT-INF/"));
            out.putNextEntry(new JarEntry("BOOT-INF/lib/"));
            out.putNextEntry(new JarEntry("BOOT-INF/classes/"));
            Path classes = Application.classes(folder);
            store(out, "BOOT-INF/classes/app/Main.class", classes.resolve("app/Main.class"));
            for (Path jar : Jars.all().toList()) {
                store(out, "BOOT-INF/lib/" + Jars.name(jar) + (Jars.name(jar).endsWith(".jar") ? "" : ".jar"), jar);
            }
        }
        return fat;
    }

    private static void unpack(Path loader, JarOutputStream out) throws IOException {
        try (JarFile jar = new JarFile(loader.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                out.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }

    /** Jars inside a jar must not be packed again. */
    private static void store(JarOutputStream out, String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        JarEntry entry = new JarEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
    }
}
