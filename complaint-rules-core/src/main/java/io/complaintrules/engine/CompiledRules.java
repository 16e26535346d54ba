package io.complaintrules.engine;

import io.complaintrules.binary.RecordBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules compiled to Java classes.
 *
 * @param classes content by resource name
 * @param index what a rule base needs beside them
 */
record CompiledRules(Map<String, byte[]> classes, RuleIndex index) {
    /** Drools names a class after the digest of its content. */
    private static final Pattern GENERATED = Pattern.compile("\\w+[0-9A-F]{32}[\\w$]*\\.class");

    /** Writes the classes and the index below a folder of classes, in place of those of an earlier compilation. */
    void writeTo(Path folder) throws IOException {
        removeGenerated(folder);
        for (Map.Entry<String, byte[]> one : classes.entrySet()) {
            Path file = folder.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, one.getValue());
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(RuleIndex.NAME))) {
            RecordBytes.write(index, out);
        }
    }

    private static void removeGenerated(Path folder) throws IOException {
        Path home = folder.resolve(RuleCompiler.PACKAGE.replace('.', '/'));
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path old : all.filter(CompiledRules::isGenerated).toList()) {
                Files.delete(old);
            }
        }
    }

    private static boolean isGenerated(Path file) {
        return GENERATED.matcher(file.getFileName().toString()).matches();
    }

    /** A class loader that finds compiled classes, and before those of another compilation that lie on the class path. */
    static ClassLoader loader(Map<String, byte[]> classes) {
        return new ClassLoader(CompiledRules.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] bytes = classes.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> known = findLoadedClass(name);
                    return known == null ? defineClass(name, bytes, 0, bytes.length) : known;
                }
            }
        };
    }
}
