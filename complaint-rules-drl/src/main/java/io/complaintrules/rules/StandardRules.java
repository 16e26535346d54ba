package io.complaintrules.rules;

import io.complaintrules.RuleBundle;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The bundled rules, law data and lexicon. Thread-safe. */
public final class StandardRules implements RuleBundle {

    @Override
    public InputStream law() throws IOException {
        return open("law.bin");
    }

    @Override
    public InputStream lexicon() throws IOException {
        return open("lexicon.bin");
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = StandardRules.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is missing from complaint-rules-drl.\nMaybe build it with Maven?");
        }
        return in;
    }
}
