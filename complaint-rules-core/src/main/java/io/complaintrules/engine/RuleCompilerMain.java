package io.complaintrules.engine;

import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.facts.ClosedLists;
import io.complaintrules.law.LawBook;
import java.io.IOException;
import java.nio.file.Path;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;

/** Compiles a folder of rules into a folder of classes at build time. */
public final class RuleCompilerMain {
    private RuleCompilerMain() {}

    /**
     * Compiles and checks.
     *
     * @param args folder of {@code *.drl}, folder of law data, folder of classes to write into
     * @throws IOException when it cannot write
     */
    public static void main(String[] args) throws IOException {
        reproducibly();
        Path folder = Path.of(args[0]);
        CompiledRules compiled = ConditionTables.of(RuleCompiler.compile(RuleFile.in(folder), CompiledRules.NONE));
        RuleCheck.check(RuleBase.of(compiled, compiled.loader()), LawBook.load(Path.of(args[1]), ClosedLists.all()));
        compiled.writeTo(Path.of(args[2]));
        SourceArchive.write(folder, ".drl", Path.of(args[2], RuleIndex.NAME).resolveSibling("rules.zip"));
    }

    /** Drools names what it generates in the order in which its threads get to it; one thread gives the same names in every build. */
    private static void reproducibly() {
        System.setProperty(ReproducibleExecutableModelGenerationOption.PROPERTY_NAME, "true");
        System.setProperty(ParallelLambdaExternalizationOption.PROPERTY_NAME, "false");
    }
}
