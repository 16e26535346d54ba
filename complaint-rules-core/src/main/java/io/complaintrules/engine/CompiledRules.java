package io.complaintrules.engine;

import io.complaintrules.binary.RecordBytes;
import io.complaintrules.verdict.Amendment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rules compiled to Java classes. What was compiled at once has one Drools model; its classes are kept while one of its rules is.
 *
 * @param classes by the class of the model, the content of classes by resource name; none for what lies on the class path
 * @param index what a rule base needs beside them
 * @param amendments what each layer changed of those below it, the lowest layer first
 */
record CompiledRules(Map<String, Map<String, byte[]>> classes, RuleIndex index, List<List<Amendment>> amendments) {
    static final CompiledRules NONE = new CompiledRules(Map.of(), RuleIndex.NONE, List.of());

    /** Writes the classes and the index below a folder of classes, in place of those of an earlier compilation. */
    void writeTo(Path folder) throws IOException {
        removeGenerated(folder);
        for (Map<String, byte[]> model : classes.values()) {
            for (Map.Entry<String, byte[]> one : model.entrySet()) {
                Path file = folder.resolve(one.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, one.getValue());
            }
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

    /** Returns the file that holds a class. */
    static String file(String className) {
        return className.replace('.', '/') + ".class";
    }

    /** Drools names a class after the digest of its content. */
    private static boolean isGenerated(Path file) {
        return file.getFileName().toString().matches("\\w+[0-9A-F]{32}[\\w$]*\\.class");
    }

    /** The rules that were compiled at build time; none when they are not on the class path. */
    static CompiledRules bundled() {
        RuleIndex index = RuleIndex.find(home());
        return index == null ? NONE : new CompiledRules(Map.of(), index, List.of());
    }

    private static ClassLoader home() {
        return CompiledRules.class.getClassLoader();
    }

    /** A class loader that finds these classes, and before those of another compilation that lie on the class path. */
    ClassLoader loader() {
        Map<String, byte[]> all = new HashMap<>();
        classes.values().forEach(all::putAll);
        return new ClassLoader(home()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] bytes = all.get(file(name));
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
