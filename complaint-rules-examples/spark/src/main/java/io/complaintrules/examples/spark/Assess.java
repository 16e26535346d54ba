package io.complaintrules.examples.spark;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.json.VerdictSummary;
import io.complaintrules.report.FaultText;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** One complaint in, one row of the verdict table out; a complaint that cannot be assessed keeps its row, with what is wrong. */
final class Assess implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** The verdict table. */
    static final StructType TABLE = new StructType()
            .add("file", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("body", DataTypes.StringType)
            .add("status", DataTypes.StringType)
            .add("matter", DataTypes.StringType)
            .add("province", DataTypes.StringType)
            .add("filed_on", DataTypes.DateType)
            .add("opens_on", DataTypes.DateType)
            .add("last_day", DataTypes.DateType)
            .add("bodies", DataTypes.createArrayType(DataTypes.StringType))
            .add("heads", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
            .add("flags", DataTypes.IntegerType)
            .add("dangers", DataTypes.createArrayType(DataTypes.StringType))
            .add("verdict", DataTypes.StringType)
            .add("error", DataTypes.StringType)
            .add("refused", DataTypes.StringType);

    private final ShippedRules rules;
    private final Language language;

    Assess(ShippedRules rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    /** Takes a row of {@code file} and {@code complaint}, the latter in UTF-8. */
    @Override
    public Row call(Row row) throws IOException {
        String file = row.getString(0);
        byte[] json = row.getAs(1);
        try {
            Complaint complaint = ComplaintJson.read(new ByteArrayInputStream(json));
            return row(file, complaint, rules.get().assess(complaint));
        } catch (RuntimeException e) {
            Object[] cells = new Object[TABLE.size()];
            cells[0] = file;
            cells[TABLE.size() - 2] = String.join("\n", FaultText.of(e, language));
            cells[TABLE.size() - 1] = new String(json, StandardCharsets.UTF_8);
            return RowFactory.create(cells);
        }
    }

    private static Row row(String file, Complaint complaint, Verdict verdict) {
        VerdictSummary summary = VerdictSummary.of(verdict);
        Map<String, String> heads = new TreeMap<>();
        summary.heads().forEach((head, standing) -> heads.put(head, standing.name()));
        return RowFactory.create(
                file,
                summary.complaintId(),
                summary.recommended(),
                summary.status().name(),
                summary.matter(),
                complaint.respondent() == null ? null : complaint.respondent().province(),
                day(verdict.receipt().dates().get(Governs.FILING)),
                day(summary.opensOn()),
                day(summary.lastDay()),
                summary.order().toArray(new String[0]),
                CollectionConverters.asScala(heads),
                summary.flags(),
                (summary.safety() == null ? List.<String>of() : summary.safety().kinds()).toArray(new String[0]),
                VerdictJson.write(verdict),
                null,
                null);
    }

    @SuppressWarnings("JavaUtilDate")
    private static java.sql.@Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : java.sql.Date.valueOf(day);
    }
}
