package io.complaintrules.engine;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Rules compiled to Java classes.
 *
 * @param classes content by resource name
 * @param models names of the classes that hold a Drools model
 * @param entries what stands over each rule, sorted by id
 * @param digest SHA-256 over the DRL
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models, List<RuleEntry> entries, String digest) {

    /** Writes the classes and the index below a folder of classes. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> one : classes.entrySet()) {
            Path file = folder.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, one.getValue());
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(RuleIndex.NAME))))) {
            new RuleIndex(digest, models, entries).write(out);
        }
    }

    RuleIndex index() {
        return new RuleIndex(digest, models, entries);
    }

    /** A class loader that finds the compiled classes. */
    ClassLoader loader(ClassLoader parent) {
        return new ClassLoader(parent) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }
}
