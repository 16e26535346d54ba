package io.complaintrules.examples.benchmark.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.examples.benchmark.peers.Peer.Kind;
import io.complaintrules.facts.Case;
import io.complaintrules.verdict.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersTest {
    private static final List<Norm> NORMS = Norms.ofTheRules();
    private static final List<Case> CASES = Cases.seeded(17, 300);

    @ParameterizedTest
    @EnumSource(names = "BUILT", mode = EnumSource.Mode.EXCLUDE)
    void every_engine_gives_the_same_answers(Kind kind) {
        Peer table = Kind.TABLE.of(NORMS);
        Peer peer = kind.of(NORMS);
        for (Case one : CASES) {
            assertThat(answers(peer.decide(one))).isEqualTo(answers(table.decide(one)));
        }
    }

    @Test
    void the_table_has_eighty_norms_and_each_of_them_speaks_in_some_case_and_not_in_all() {
        assertThat(NORMS).hasSizeGreaterThanOrEqualTo(80);
        for (Norm norm : NORMS) {
            assertThat(CASES.stream().map(norm::test).collect(Collectors.toSet()))
                    .as(norm.id())
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void a_norm_is_the_same_read_from_its_line() {
        for (Norm norm : NORMS) {
            assertThat(Norm.of(norm.line()).line()).isEqualTo(norm.line());
        }
    }

    @Test
    void norms_that_are_grown_are_all_different_and_answered_alike() {
        List<Norm> grown = Norms.grown(NORMS, 300);
        assertThat(new HashSet<>(
                        grown.stream().map(norm -> norm.conditions(", ")).toList()))
                .hasSize(300);
        Peer table = Kind.TABLE.of(grown);
        Peer library = Kind.LIBRARY.of(grown);
        for (Case one : CASES) {
            assertThat(answers(library.decide(one))).isEqualTo(answers(table.decide(one)));
        }
    }

    private static Set<String> answers(List<?> found) {
        Set<String> answers = found.stream()
                .map(one -> one instanceof Finding finding
                        ? finding.rule() + " " + finding.effect()
                        : ((Norm) one).id() + " " + ((Norm) one).effect())
                .collect(Collectors.toSet());
        assertThat(answers).hasSameSizeAs(found);
        return answers;
    }
}
