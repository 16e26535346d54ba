package io.complaintrules.rules;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Circumstances;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Figures;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Shows;
import io.complaintrules.complaint.Standing;
import io.complaintrules.complaint.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A complaint in the making, one change at a time. */
final class Draft {
    static final LocalDate FILED = LocalDate.of(2026, 11, 20);

    final Complaint.Builder complaint = Complaint.builder()
            .filedOn(FILED)
            .text("2026年11月3日登录后功能打不开，一直提示加载失败。")
            .matters("app-function");
    final Circumstances.Builder said = Circumstances.builder();
    final Figures.Builder figures = Figures.builder();
    final Complainant.Builder who =
            Complainant.builder().capacity(Capacity.CONSUMER).standing(Standing.OWN);
    final List<Evidence> evidence = new ArrayList<>();
    final List<Loss> losses = new ArrayList<>();
    LocalDate occurredOn = LocalDate.of(2026, 11, 3);

    Complaint build() {
        return complaint
                .incident(new Incident(occurredOn, occurredOn, null, null))
                .circumstances(said.build())
                .figures(figures.build())
                .complainant(who.build())
                .evidence(evidence)
                .losses(losses)
                .build();
    }

    void paid(@Nullable String yuan) {
        complaint.transaction(yuan == null ? null : new Transaction(new BigDecimal(yuan), null, null));
    }

    void loss(LossHead head, @Nullable String yuan, String... shownBy) {
        losses.add(new Loss(head, yuan == null ? null : new BigDecimal(yuan), List.of(shownBy)));
    }

    void refund(@Nullable String yuan) {
        complaint.requests(new Request(RequestKind.REFUND, yuan == null ? null : new BigDecimal(yuan)));
    }

    void order() {
        evidence.add(Evidence.of("order", EvidenceKind.ORDER));
    }

    void strong(String id, Proves... points) {
        evidence.add(screenshot(id, Shows.ACCOUNT, Shows.TIME, Shows.URL)
                .proves(points)
                .build());
    }

    void weak(String id, Proves... points) {
        evidence.add(screenshot(id, Shows.ACCOUNT).proves(points).build());
    }

    void preserved(String id, Proves... points) {
        evidence.add(screenshot(id, Shows.ACCOUNT, Shows.TIME, Shows.URL)
                .preservation(Preservation.TIMESTAMP)
                .proves(points)
                .build());
    }

    private static Evidence.Builder screenshot(String id, Shows... shows) {
        return Evidence.builder().id(id).kind(EvidenceKind.SCREENSHOT).shows(shows);
    }

    /** One question of a norm and the answers it can get. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<Consumer<Draft>> answers(Consumer<Draft>... answers) {
        List<Consumer<Draft>> all = new ArrayList<>();
        for (Consumer<Draft> answer : answers) {
            all.add(answer);
        }
        return all;
    }

    /** Yes, no, and not said. */
    static List<Consumer<Draft>> yesNoOrNothing(String circumstance) {
        return List.of(draft -> draft.said.yes(circumstance), draft -> draft.said.no(circumstance), draft -> {});
    }

    /** Every combination of answers. */
    static Stream<Complaint> combinations(List<List<Consumer<Draft>>> questions) {
        int total = questions.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        return java.util.stream.IntStream.range(0, total).mapToObj(number -> {
            Draft draft = new Draft();
            int rest = number;
            for (List<Consumer<Draft>> answers : questions) {
                answers.get(rest % answers.size()).accept(draft);
                rest /= answers.size();
            }
            return draft.build();
        });
    }
}
