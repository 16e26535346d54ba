package io.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Complaints;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintJsonTest {
    @Test
    void a_complaint_survives_writing_and_reading(@TempDir Path folder) throws IOException {
        Complaint complaint = Complaints.complete();
        String json = ComplaintJson.write(complaint);
        assertThat(json).doesNotContain("\n");
        assertThat(ComplaintJson.read(json)).isEqualTo(complaint);
        String pretty = ComplaintJson.writePretty(complaint);
        assertThat(pretty).contains("{\n  \"id\" : \"PD-id\",\n  \"filedOn\" : \"2026-11-23\",\n  \"text\"");
        byte[] bytes = pretty.getBytes(StandardCharsets.UTF_8);
        assertThat(ComplaintJson.read(new ByteArrayInputStream(bytes))).isEqualTo(complaint);
        assertThat(ComplaintJson.read(Files.write(folder.resolve("complaint.json"), bytes)))
                .isEqualTo(complaint);
    }

    @Test
    void absent_fields_and_empty_lists_are_not_written() {
        assertThat(ComplaintJson.write(Complaint.ofText("封号"))).isEqualTo("{\"text\":\"封号\"}");
    }

    @Test
    void that_there_are_no_proceedings_is_written_and_read() {
        Complaint complaint = Complaint.builder().text("x").proceedings().build();
        assertThat(ComplaintJson.write(complaint)).isEqualTo("{\"text\":\"x\",\"proceedings\":[]}");
        assertThat(ComplaintJson.read(ComplaintJson.write(complaint)))
                .isEqualTo(complaint)
                .isNotEqualTo(Complaint.ofText("x"));
    }

    @Test
    void null_means_absent() {
        assertThat(ComplaintJson.read("{\"text\":\"x\",\"respondent\":null,\"losses\":null,\"filedOn\":null}"))
                .isEqualTo(Complaint.ofText("x"));
    }

    @Test
    void amounts_keep_their_digits_and_have_no_exponent() {
        String json = "{\"text\":\"x\",\"transaction\":{\"paid\":10.10}}";
        assertThat(ComplaintJson.write(ComplaintJson.read(json))).isEqualTo(json);
        assertThat(ComplaintJson.write(ComplaintJson.read(json.replace("10.10", "1e3"))))
                .contains(":1000}");
    }

    @Test
    void a_byte_order_mark_is_no_fault() throws IOException {
        String json = "\uFEFF{\"text\":\"x\"}";
        assertThat(ComplaintJson.read(json)).isEqualTo(Complaint.ofText("x"));
        assertThat(ComplaintJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Complaint.ofText("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text':7} | $.text | not text | Maybe put it in double quotes",
                "{'text':'x','texts':1} | $.texts | unknown field | Maybe text",
                "{'text':'x','prior_complaint':{'a':[1]}} | $.prior_complaint | unknown field | Maybe priorComplaint",
                "{'text':'x','PD-1380':{'PD-a':1}} | $.? | unknown field | Maybe leave it out",
                "{'text':'x','text':'PD-y'} | $.text | the field is given twice | Maybe delete one of the two",
                "{'text':'x','evidence':[{'kind':'SCRENSHOT'}]} | $.evidence[0].kind | ^not one of SCREENSHOT, REC | Maybe SCREENSHOT",
                "{'text':'x','evidence':[{},{'kind':'test-report'}]} | $.evidence[1].kind | ^not one of | Maybe TEST_REPORT",
                "{'text':'x','evidence':[{'kind':'PD-777'}]} | $.evidence[0].kind | ^not one of | Maybe OTHER",
                "{'text':'x','evidence':[{'form':'PD-777'}]} | $.evidence[0].form | not one of ORIGINAL, COPY, PRINTOUT | Maybe leave it out",
                "{'text':'x','evidence':[{'shows':['TIME','TIM']}]} | $.evidence[0].shows[1] | ^not one of | Maybe TIME",
                "{'text':'x','evidence':[{'shows':'TIME'}]} | $.evidence[0].shows | not a list | Maybe put it in square brackets",
                "{'text':'x','matters':['a',null]} | $.matters[1] | null in a list | Maybe a value is missing, or a comma too many",
                "{'text':'x','losses':[7]} | $.losses[0] | not an object | ^Maybe put it in braces",
                "{'text':'x','respondent':'PD-777'} | $.respondent | not an object | ^Maybe put it in braces",
                "{'text':'x','filedOn':'2026-02-30'} | $.filedOn | not a date such as \"2026-04-15\" | ^Maybe write it as yyyy-mm-dd",
                "{'text':'x','filedOn':20260415} | $.filedOn | not a date such as \"2026-04-15\" | ^Maybe",
                "{'text':'x','filedOn':'+2026-4-15'} | $.filedOn | not a date such as \"2026-04-15\" | ^Maybe",
                "{'text':'x','complainant':{'age':17.5}} | $.complainant.age | not a whole number | Maybe drop quotes and fractions",
                "{'text':'x','complainant':{'age':7770000000000}} | $.complainant.age | not a whole number | ^Maybe",
                "{'text':'x','transaction':{'paid':'PD-777元'}} | $.transaction.paid | not a number (yuan) | ^Maybe drop currency signs",
                "{'text':'x','transaction':{'paid':'1,777.00'}} | $.transaction.paid | not a number (yuan) | ^Maybe drop currency signs",
                "{'text':'x','transaction':{'paid':1e77799999999}} | $.transaction.paid | the amount is too large or too long | Maybe the amount is not in yuan",
                "{'text':'x','requests':[{'amount':'-777'}]} | $.requests[0].amount | the amount is negative | ^Maybe drop",
                "{'text':'x','incident':{'ongoing':'yes'}} | $.incident.ongoing | not true or false | Maybe drop the quotes",
                "{'text':'x'} {'text':'y'} | $ | something follows the complaint | ^Maybe read",
                "['PD-777'] | $ | a list: one complaint a file | ^Maybe write one complaint a line",
                "null | $ | there is no complaint | ^Maybe",
                "{} | $ | neither text nor matters is given | ^Maybe",
            })
    void each_fault_of_form_is_found_alone_and_at_its_path(String json, String path, String en, String maybe) {
        InvalidComplaintException e = reading(json.replace('\'', '"'));
        assertThat(e.faults()).hasSize(1);
        Fault fault = e.faults().get(0);
        assertThat(fault.path()).isEqualTo(path);
        assertLike(fault.en(), en);
        assertLike(fault.maybe(), maybe);
        assertThat(fault.zh()).matches(".*\\p{IsHan}.*");
        assertThat(fault.maybeZh()).matches(".*\\p{IsHan}.*");
        assertThat(e.toString() + e.faults()).doesNotContain("PD-", "777");
        assertThat(e).hasNoCause();
    }

    @Test
    void faults_of_form_and_of_content_are_reported_together() {
        InvalidComplaintException e = reading(
                """
                {"text": "x", "filedOn": "2026-11-23", "chanel": "12300",
                 "complainant": {"age": 200, "phone": 10000000000},
                 "priorComplaint": {"madeOn": "2026-10-10", "repliedOn": "2026-10-01", "reply": "BAD"},
                 "losses": [{"head": "DIRECT", "amount": -1, "evidence": ["E9"]}]}
                """);
        assertThat(e.faults())
                .extracting(Fault::path)
                .containsExactly(
                        "$.chanel",
                        "$.complainant.phone",
                        "$.priorComplaint.reply",
                        "$.priorComplaint.repliedOn",
                        "$.complainant.age",
                        "$.losses[0].amount");
    }

    @Test
    void what_only_follows_from_an_unread_field_is_not_reported_again() {
        assertThat(reading("{\"text\":[\"x\"]}").faults())
                .extracting(Fault::path)
                .containsExactly("$.text");
        assertThat(reading("{\"text\":\"x\",\"evidence\":[{\"id\":1}],\"losses\":[{\"evidence\":[\"1\"]}]}")
                        .faults())
                .extracting(Fault::path)
                .containsExactly("$.evidence[0].id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"text\":\"PD-777",
                "{\"text\":\"x\"\n \"id\":\"PD-777\"}",
                "{\"text\":PD-777}",
                "{\"text\":NaN}",
                "PD-777",
                "{\"matters\":[\"x\"}",
                "{\"text\":\"x\"} PD-777"
            })
    void malformed_json_is_one_fault_without_an_excerpt(String json) {
        InvalidComplaintException e = reading(json);
        assertThat(e.faults()).extracting(Fault::path).containsExactly("$");
        assertThat(e.toString()).contains("\nMaybe ").doesNotContain("PD-", "777");
        assertThat(e).hasNoCause();
    }

    @Test
    void malformed_json_is_located_and_what_was_found_before_it_is_kept() {
        assertThat(reading("{\"text\":7,\n  \"id\" 8}").faults())
                .extracting(Fault::inEnglish)
                .map(told -> told.lines().findFirst().orElseThrow())
                .containsExactly("$.text (column 2): not text", "$ (line 2, column 8): not JSON");
    }

    @Test
    void every_fault_of_form_and_content_has_its_line_and_column() {
        InvalidComplaintException e = reading(
                """
                {
                  "text": "x",
                  "complainant": {"age": 200, "phone": 10000000000},
                  "priorComplaint": {
                    "made": "NO",
                    "madeOn": "2026-10-10",
                    "repliedOn": "2026-10-01"
                  },
                  "losses": [
                    {"amount": 1},
                    {"amount": -1, "head": "DIRECTLY"}
                  ]
                }
                """);
        assertThat(e.faults())
                .extracting(fault -> fault.path() + " " + fault.line() + ":" + fault.column())
                .containsExactlyInAnyOrder(
                        "$.complainant.phone 3:31",
                        "$.losses[1].head 11:20",
                        "$.priorComplaint.madeOn 6:5",
                        "$.priorComplaint.repliedOn 7:5",
                        "$.priorComplaint.repliedOn 7:5",
                        "$.complainant.age 3:19",
                        "$.losses[1].amount 11:6");
        assertThat(e.faults().get(0).inChinese()).startsWith("$.complainant.phone（第 3 行第 31 列）: 应为文本\n可能");
    }

    @Test
    void a_fault_about_what_is_missing_stands_where_it_should_be() {
        assertThat(reading("{\n\"text\":\"x\",\n\"losses\":[{\"evidence\":[\"E1\"]}]}")
                        .faults())
                .extracting(Fault::line)
                .containsExactly(3);
        assertThat(reading("{}").faults()).extracting(Fault::line).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"GBK, GBK", "UTF-16, UTF-16", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16"})
    void bytes_that_are_not_utf_8_are_a_fault_that_names_what_they_seem(String charset, String named) {
        byte[] bytes = "{\"text\":\"账单多出一项198元，请退费\"}".getBytes(Charset.forName(charset));
        InvalidComplaintException e = catchThrowableOfType(
                InvalidComplaintException.class, () -> ComplaintJson.read(new ByteArrayInputStream(bytes)));
        assertThat(e.faults()).extracting(Fault::path).containsExactly("$");
        assertThat(e.faults().get(0).en()).isEqualTo("not UTF-8 text (it looks like " + named + ")");
    }

    @Test
    void halves_of_a_character_in_utf_8_are_a_fault_and_no_other_encoding() {
        byte[] cesu = {'{', '"', 'a', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};
        InvalidComplaintException e = catchThrowableOfType(
                InvalidComplaintException.class, () -> ComplaintJson.read(new ByteArrayInputStream(cesu)));
        assertThat(e.faults()).extracting(Fault::en).containsExactly("not UTF-8 text");
    }

    @Test
    void amounts_are_taken_in_quotes_as_payment_services_write_them() {
        assertThat(ComplaintJson.read("{\"text\":\"x\",\"transaction\":{\"paid\":\"198.00\"}}"))
                .isEqualTo(ComplaintJson.read("{\"text\":\"x\",\"transaction\":{\"paid\":198.00}}"));
        assertThat(ComplaintJson.read("{\"text\":\"x\",\"figures\":{\"price\":\"12\"}}"))
                .isEqualTo(ComplaintJson.read("{\"text\":\"x\",\"figures\":{\"price\":12}}"));
    }

    @Test
    void a_number_of_a_thousand_digits_is_a_fault_at_its_path() {
        InvalidComplaintException e = reading("{\"text\":\"x\",\"transaction\":{\"paid\":" + "7".repeat(1001) + "}}");
        assertThat(e.faults()).extracting(Fault::path).containsExactly("$.transaction.paid");
        assertThat(e.toString()).doesNotContain("777");
    }

    @Test
    void what_the_parser_bounds_is_told_as_what_it_is() {
        InvalidComplaintException e = reading("{\"text\":\"x\",\"a\":" + "[".repeat(2000));
        assertThat(e.faults()).extracting(Fault::en).contains("nested too deep");
        assertThat(e.faults()).extracting(Fault::zh).contains("嵌套太深");
    }

    @Test
    void at_most_fifty_faults_are_told_and_how_many_more_there_are() {
        InvalidComplaintException e = reading("{\"text\":\"x\",\"evidence\":[" + "7,".repeat(79) + "7]}");
        assertThat(e.faults()).hasSize(50);
        assertThat(e.more()).isEqualTo(30);
        assertThat(e).hasMessageEndingWith("\nand 30 more");
    }

    @Test
    void the_turkish_locale_and_the_time_zone_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String json = ComplaintJson.writePretty(Complaints.complete());
        String message = reading("{\"text\":1,\"evidence\":[{\"kind\":\"ticket\"},{\"kind\":\"video \"}]}")
                .getMessage();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ComplaintJson.writePretty(Complaints.complete())).isEqualTo(json);
            assertThat(ComplaintJson.read(json)).isEqualTo(Complaints.complete());
            assertThat(reading("{\"text\":1,\"evidence\":[{\"kind\":\"ticket\"},{\"kind\":\"video \"}]}"))
                    .hasMessage(message)
                    .hasMessageContaining("Maybe " + EvidenceKind.TICKET)
                    .hasMessageContaining("Maybe " + EvidenceKind.VIDEO);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static InvalidComplaintException reading(String json) {
        return catchThrowableOfType(InvalidComplaintException.class, () -> ComplaintJson.read(json));
    }

    private static void assertLike(String actual, String expected) {
        if (expected.startsWith("^")) {
            assertThat(actual).startsWith(expected.substring(1));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
