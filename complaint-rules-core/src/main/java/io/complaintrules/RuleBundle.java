package io.complaintrules;

import java.io.IOException;
import java.io.InputStream;

/**
 * A set of rules with its law data and lexicon, compiled at build time and found through {@link java.util.ServiceLoader}.
 * Everybody but a publisher of rules can ignore this. Implementations must be thread-safe.
 */
public interface RuleBundle {

    /** Returns the class loader that finds the compiled rules. */
    default ClassLoader rules() {
        return getClass().getClassLoader();
    }

    /**
     * Opens the compiled law data.
     *
     * @throws IOException when it cannot be read
     */
    InputStream law() throws IOException;

    /**
     * Opens the compiled lexicon.
     *
     * @throws IOException when it cannot be read
     */
    InputStream lexicon() throws IOException;
}
