package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleEntry;
import io.complaintrules.law.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoveragePageTest {
    private static final Pattern RULE = Pattern.compile("`([a-z0-9-]+\\.[a-z0-9-]+)`");
    private static final Pattern PROVISION = Pattern.compile("`([a-z0-9-]+/[a-z0-9.-]+)`");
    private static final Path PAGE = Path.of("docs/coverage.md");
    private static final int ORDER_121 = 46;
    private static final int ORDER_35 = 19;

    private final List<Row> order35 = rows("## MIIT Order 35");
    private final List<Row> order121 = rows("## SAMR Order 121");
    private final List<Row> rights = rows("## Rights and heads of claim");

    private record Row(String clause, Set<String> rules, String text) {
        boolean explained() {
            return !rules.isEmpty() || text.equals("discretion") || text.startsWith("not encoded, because ");
        }

        /** The number before any bracket. */
        String article() {
            return clause.replaceAll("[^0-9].*", "");
        }
    }

    private static List<Row> rows(String heading) {
        try {
            String page = Files.readString(PAGE);
            String section = page.substring(page.indexOf(heading) + heading.length());
            int end = section.indexOf("\n## ");
            List<Row> rows = new ArrayList<>();
            for (String line : (end < 0 ? section : section.substring(0, end)).split("\n", -1)) {
                String[] cells = line.split("\\|", -1);
                if (cells.length == 5 && !cells[1].contains("---") && !cells[1].contains("Clause")) {
                    Matcher names = RULE.matcher(cells[3]);
                    rows.add(new Row(
                            cells[1].trim(),
                            names.results().map(name -> name.group(1)).collect(Collectors.toSet()),
                            cells[3].trim()));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_article_has_a_row_and_every_row_a_rule_or_a_reason() {
        assertThat(order35.stream().map(Row::article)).containsAll(upTo(ORDER_35));
        assertThat(order121.stream().map(Row::article)).containsAll(upTo(ORDER_121));
        assertThat(order35).allMatch(Row::explained);
        assertThat(order121).allMatch(Row::explained);
    }

    @Test
    void every_rule_on_the_page_exists_and_every_rule_of_the_two_bodies_is_on_the_page() {
        Set<String> known =
                BundledRules.BASE.rules().stream().map(RuleEntry::id).collect(Collectors.toSet());
        assertThat(known).containsAll(named(order35)).containsAll(named(order121));
        assertThat(named(order35)).containsAll(of(known, "miit-appeal."));
        assertThat(named(order121)).containsAll(of(known, "samr-12315."));
    }

    @Test
    void every_rule_on_rights_is_on_the_page_and_every_row_has_a_rule_or_a_reason() {
        Set<String> known =
                BundledRules.BASE.rules().stream().map(RuleEntry::id).collect(Collectors.toSet());
        assertThat(rights).isNotEmpty().allMatch(Row::explained);
        assertThat(known).containsAll(named(rights));
        assertThat(named(rights)).containsAll(of(known, "right."));
    }

    @Test
    void a_clause_that_a_rule_rests_on_names_that_rule() {
        for (RuleEntry rule : BundledRules.BASE.rules()) {
            if (!rule.derives() && rule.id().matches("(miit-appeal|samr-12315)\\..*")) {
                for (List<String> basis : rule.basis()) {
                    basis.forEach(provision -> named(rule.id(), provision));
                }
            }
        }
    }

    @Test
    void every_correction_names_provisions_and_rules_that_exist() {
        List<Row> corrections = rows("## Corrections of November 2026");
        Set<String> rules =
                BundledRules.BASE.rules().stream().map(RuleEntry::id).collect(Collectors.toSet());
        assertThat(corrections).isNotEmpty().allMatch(Row::explained).allSatisfy(row -> {
            assertThat(rules).containsAll(row.rules());
            assertThat(PROVISION.matcher(row.clause()).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(id -> BundledRules.LAW.findProvision(id).isPresent());
        });
    }

    @Test
    void the_page_tells_when_each_instrument_was_last_checked() throws IOException {
        String heading = "| Instrument | Last checked | Official text | Copy |\n|---|---|---|---|\n";
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(heading) + heading.length());
        String table = BundledRules.LAW.instruments().stream()
                .sorted(Comparator.comparing(Instrument::id))
                .map(one -> "| " + one.name().zh() + " | " + one.verifiedOn() + " | " + link(one.url()) + " | "
                        + link(one.mirror()) + " |\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("coverage.update")) {
            Files.writeString(PAGE, before + table);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(before + table);
    }

    @Test
    void an_official_text_stands_on_an_official_site() {
        assertThat(BundledRules.LAW.instruments())
                .filteredOn(one -> one.url() != null)
                .extracting(Instrument::url)
                .allMatch(url -> url.matches("https://[a-z.]+[.]gov[.]cn/.+"));
        assertThat(BundledRules.LAW.instruments())
                .filteredOn(one -> one.mirror() != null)
                .extracting(Instrument::mirror)
                .noneMatch(url -> url.contains(".gov.cn/"));
    }

    private static String link(@Nullable String address) {
        return address == null ? "not known" : "<" + address + ">";
    }

    private void named(String rule, String provision) {
        List<Row> rows = provision.startsWith("miit-order-35/")
                ? order35
                : provision.startsWith("samr-121/") ? order121 : List.of();
        String clause = provision.substring(provision.indexOf('/') + 1).replaceFirst("\\.(\\d+).*", "($1)");
        String article = clause.replaceAll("[^0-9].*", "");
        List<Row> exact =
                rows.stream().filter(row -> row.clause().equals(clause)).toList();
        List<Row> own = exact.isEmpty()
                ? rows.stream().filter(row -> row.article().equals(article)).toList()
                : exact;
        if (!rows.isEmpty()) {
            assertThat(own).as(rule + " rests on " + provision).anyMatch(row -> row.rules()
                    .contains(rule));
        }
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }

    private static Set<String> named(List<Row> rows) {
        return rows.stream().flatMap(row -> row.rules().stream()).collect(Collectors.toSet());
    }

    private static List<String> of(Set<String> rules, String body) {
        return rules.stream().filter(rule -> rule.startsWith(body)).toList();
    }
}
