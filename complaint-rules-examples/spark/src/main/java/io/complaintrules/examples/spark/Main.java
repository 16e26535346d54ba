package io.complaintrules.examples.spark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import io.complaintrules.report.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses the complaints of a folder and keeps a table of their verdicts; run again, it takes what is new. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false)
public final class Main implements Callable<Integer> {
    /** What the complaints are kept as. */
    enum Kind {
        /** Lines of JSON. */
        JSON,
        /** Parquet with a column of JSON, or with columns named as a complaint's fields. */
        PARQUET
    }

    @Parameters(index = "0", paramLabel = "IN", description = "folder of complaints")
    private String in = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "folder of the table, its checkpoint, receipts and report")
    private String out = "";

    @Option(names = "--from", description = "json (lines) or parquet; default json")
    private Kind from = Kind.JSON;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "rules in place of the bundled ones, or laid over them")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--filed-on", description = "day of complaints that name none; default today, in China")
    private @Nullable LocalDate filedOn;

    @Option(names = "--files", description = "files assessed together, and done again after a kill; default 16")
    private int files = 16;

    @Option(names = "--lang", description = "zh or en, of errors and of the report; default zh")
    private Language language = Language.ZH;

    private Main() {}

    /**
     * Runs the command.
     *
     * @param args what was typed
     */
    public static void main(String[] args) {
        int code = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::refused)
                .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** What a person can mend is told in a sentence. */
    private static int refused(Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        boolean told = fault instanceof IllegalArgumentException
                || fault instanceof RuleSyntaxException
                || fault instanceof LawDataException
                || fault instanceof LexiconException;
        if (!told) {
            throw fault;
        }
        command.getErr().println(fault.getMessage());
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public Integer call() throws Exception {
        Instant started = Instant.now();
        LocalDate day = filedOn == null ? LocalDate.now(ZoneOffset.ofHours(8)) : filedOn;
        ShippedRules shipped = ShippedRules.of(rules, day);
        ComplaintRules compiled = shipped.get();
        SparkSession.Builder builder = SparkSession.builder().appName("complaint-rules");
        SparkSession spark = (new SparkConf().contains("spark.master") ? builder : builder.master("local[*]"))
                .config("spark.ui.showConsoleProgress", false)
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        RunFiles kept = new RunFiles(out, spark.sparkContext().hadoopConfiguration());
        Lake lake = new Lake(spark, in, from == Kind.PARQUET, out, files);
        kept.begin(compiled);
        long before = kept.exists("verdicts/_spark_metadata") ? lake.verdicts().count() : 0;
        lake.assess(new Assess(shipped, language));
        List<Count> counts = lake.counts();
        kept.end(compiled, day, started, before, counts);
        kept.write("report.html", new ChartPage(compiled.law(), language).write(counts));
        return 0;
    }
}
