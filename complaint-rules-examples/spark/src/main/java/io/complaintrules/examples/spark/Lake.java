package io.complaintrules.examples.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamReader;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;

/**
 * A folder of complaints, and the table of their verdicts. What was read and what was written stand in one checkpoint: after a kill the
 * next run goes on with the first files that are not done, and what a killed run left half written is no part of the table.
 */
final class Lake {
    private static final String COMPLAINT = "complaint";
    private static final String FILE = "file";

    private final SparkSession spark;
    private final String in;
    private final boolean parquet;
    private final String out;
    private final int files;

    /** {@code files} are assessed together: so much is done again after a kill. */
    Lake(SparkSession spark, String in, boolean parquet, String out, int files) {
        this.spark = spark;
        this.in = in;
        this.parquet = parquet;
        this.out = out;
        this.files = files;
    }

    /** Assesses all that lies there and has not been assessed. */
    void assess(Assess assess) throws TimeoutException, StreamingQueryException {
        complaints()
                .map(assess, Encoders.row(Assess.TABLE))
                .writeStream()
                .format("parquet")
                .option("path", out + "/verdicts")
                .option("checkpointLocation", out + "/checkpoint")
                .trigger(Trigger.AvailableNow())
                .start()
                .awaitTermination();
    }

    /** The table as it stands. */
    Dataset<Row> verdicts() {
        return spark.read().schema(Assess.TABLE).parquet(out + "/verdicts");
    }

    /** How many rows there are of each matter, body, status, province and week, and how many are good or bad. */
    List<Count> counts() {
        Column bad = col("error").isNotNull();
        Column[] all = {
            named("rows", when(bad, "bad").otherwise("good")),
            named("status", col("status")),
            named("body", col("body")),
            named("matter", col("matter")),
            named("province", col("province")),
            named("week", to_date(date_trunc("week", col("filed_on"))).cast("string"))
        };
        List<Count> counts = new ArrayList<>();
        verdicts()
                .select(col("error"), explode(array(all)).as("one"))
                .where(col("error").isNull().or(col("one.kind").equalTo("rows")))
                .groupBy("one.kind", "one.name")
                .count()
                .orderBy(col("kind"), col("count").desc(), col("name"))
                .collectAsList()
                .forEach(row -> counts.add(new Count(row.getString(0), row.getString(1), row.getLong(2))));
        return counts;
    }

    private static Column named(String kind, Column name) {
        return struct(lit(kind).as("kind"), coalesce(name, lit("")).as("name"));
    }

    private Dataset<Row> complaints() {
        DataStreamReader reader = spark.readStream().option("maxFilesPerTrigger", files);
        Column file = col("_metadata.file_name").as(FILE);
        if (!parquet) {
            return reader.option("lineSep", "\n")
                    .text(in)
                    .where(length(trim(col("value"))).gt(0))
                    .select(file, col("value").cast("binary").as(COMPLAINT));
        }
        var schema = spark.read().parquet(in).schema();
        Column json = Arrays.asList(schema.fieldNames()).contains(COMPLAINT)
                ? col(COMPLAINT)
                : to_json(struct(Arrays.stream(schema.fieldNames())
                        .map(name -> col("`" + name + "`"))
                        .toArray(Column[]::new)));
        return reader.schema(schema)
                .parquet(in)
                .select(file, json.cast("binary").as(COMPLAINT));
    }
}
