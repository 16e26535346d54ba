package io.complaintrules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions as the POM had them when the library was built. */
final class Version {
    static final String LIBRARY;
    static final String DROOLS;

    static {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LIBRARY = Objects.requireNonNull(versions.getProperty("library"));
        DROOLS = Objects.requireNonNull(versions.getProperty("drools"));
    }

    private Version() {}
}
