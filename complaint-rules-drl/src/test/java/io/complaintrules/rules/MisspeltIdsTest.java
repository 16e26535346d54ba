package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.FolderCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An id misspelt anywhere in the bundled folder is refused where it stands, with the word that was meant. */
class MisspeltIdsTest {
    private static final String SCENARIOS = "src/test/resources/scenarios/";

    /**
     * One slip.
     *
     * @param file where it is made
     * @param before what stands before the id, at its first place in the file
     * @param id the id, of which the last sign but one is doubled
     */
    private record Slip(String file, String before, String id) {
        String wrong() {
            int at = id.length() - 1;
            return id.substring(0, at) + id.charAt(at - 1) + id.substring(at);
        }
    }

    private static final List<Slip> SLIPS = List.of(
            new Slip("law/matters.yaml", "primary: ", "hotline-12345"),
            new Slip("law/families.yaml", "body: ", "consumer-association"),
            new Slip("law/heads/online.yaml", "matters: [", "personal-information-leak"),
            new Slip("law/heads/online.yaml", "given: [", "figures.gain"),
            new Slip("law/questions/circumstances.yaml", "provision: ", "consumer-law/55.1"),
            new Slip("law/bodies/miit-appeal.yaml", "decides: ", "appeal-accept-decision"),
            new Slip("law/parameters.yaml", "clock: ", "discovery"),
            new Slip("lexicon/matters/local.txt", "@matter ", "noise"),
            new Slip("lexicon/detail/quantity.txt", "@detail ", "quantity"),
            new Slip("rules/miit-appeal.drl", "@route( \"", "miit-appeal"),
            new Slip("rules/miit-appeal.drl", "@basis( \"", "miit-order-35/10.1"),
            new Slip("rules/miit-appeal.drl", "@remedy( \"", "complain-first"),
            new Slip("rules/materials.drl", "@point( \"", "prior-complaint"),
            new Slip("rules/court.drl", "@asks( \"", "complainant.standing"),
            new Slip("rules/court.drl", "forums contains \"", "court"),
            new Slip("rules/claim-corrections.drl", "head == \"", "extra-expense"),
            new Slip("rules/claim-corrections.drl", "circumstance( \"", "personalityRight"),
            new Slip("rules/claim-corrections.drl", "topic.matter in ( \"", "value-added-subscription"),
            new Slip("rules/follow-up.drl", "MilestoneKind.COMPANY_ANSWER, \"", "operator-reply"),
            new Slip("rules/specificity.drl", ".lacks( \"", "time"),
            new Slip("rules/compensation-online.drl", ".with( \"", "date"),
            new Slip(SCENARIOS + "court.yaml", "matters: [", "goods-quality"),
            new Slip(SCENARIOS + "court.yaml", "\n  ", "court.already-there"),
            new Slip(SCENARIOS + "court.yaml", "forum: ", "arbitration"),
            new Slip(SCENARIOS + "matters.yaml", "@ ", "spam-12321"),
            new Slip(SCENARIOS + "compensation-minors.yaml", "circumstances\": {\"", "usedByMinor"));

    @Test
    void each_is_told_in_its_file_with_what_was_meant(@TempDir Path folder) {
        copy(Path.of(""), folder, List.of("law", "lexicon", "rules", SCENARIOS));
        SLIPS.forEach(slip -> make(slip, folder));
        List<Diagnostic> told = FolderCheck.read(folder);
        assertThat(SLIPS)
                .allSatisfy(slip -> assertThat(told).as(slip.toString()).anySatisfy(one -> {
                    assertThat(one.isError()).isTrue();
                    assertThat(one.place().file()).isEqualTo(slip.file());
                    assertThat(one.place().line()).isPositive();
                    assertThat(one.en() + one.maybeEn()).contains(slip.id()).contains(slip.wrong());
                }));
    }

    private static void make(Slip slip, Path folder) {
        try {
            Path file = folder.resolve(slip.file());
            String text = Files.readString(file);
            int at = text.indexOf(slip.before() + slip.id());
            assertThat(at).as(slip.toString()).isNotNegative();
            int from = at + slip.before().length();
            Files.writeString(
                    file,
                    text.substring(0, from)
                            + slip.wrong()
                            + text.substring(from + slip.id().length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to, List<String> folders) {
        for (String one : folders) {
            try (Stream<Path> files = Files.walk(from.resolve(one))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = to.resolve(from.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
