package io.complaintrules;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.law.CompiledLaw;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;

/** What was compiled at build time. */
record Bundled(RuleBase rules, LawBook law, Lexicon lexicon) {
    /** Other cores read law and lexicon, and load what the first verdict needs, while this one loads the rules. */
    static Bundled load() {
        RuleBundle bundle = found();
        FirstClasses.loadBeside(bundle.rules());
        CompletableFuture<Lexicon> lexicon = CompletableFuture.supplyAsync(() -> lexicon(bundle));
        CompletableFuture<LawBook> law = CompletableFuture.supplyAsync(() -> law(bundle));
        return new Bundled(RuleBase.load(bundle.rules()), law.join(), lexicon.join());
    }

    /** Beside this library, whatever the thread; else where the application's own classes are. */
    private static RuleBundle found() {
        for (RuleBundle beside : ServiceLoader.load(RuleBundle.class, RuleBundle.class.getClassLoader())) {
            return beside;
        }
        for (RuleBundle elsewhere : ServiceLoader.load(RuleBundle.class)) {
            return elsewhere;
        }
        throw new IllegalStateException("no rules found.\nMaybe complaint-rules-drl is missing from the class path?");
    }

    private static LawBook law(RuleBundle bundle) {
        try (InputStream in = bundle.law()) {
            return CompiledLaw.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon lexicon(RuleBundle bundle) {
        try (InputStream in = bundle.lexicon()) {
            return Lexicon.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
