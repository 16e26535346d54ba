package io.complaintrules.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintTest {
    @Test
    void a_builder_started_from_a_record_builds_its_equal() {
        Complaint complaint = Complaints.complete();
        assertThat(complaint.toBuilder().build()).isEqualTo(complaint);
        assertThat(complaint.complainant().toBuilder().build()).isEqualTo(complaint.complainant());
        assertThat(complaint.priorComplaint().toBuilder().build()).isEqualTo(complaint.priorComplaint());
        assertThat(complaint.evidence().get(0).toBuilder().build())
                .isEqualTo(complaint.evidence().get(0));
    }

    @Test
    void the_complete_complaint_leaves_no_component_out() throws ReflectiveOperationException {
        assertThat(recordsIn(Complaints.complete()))
                .extracting(Object::getClass)
                .contains(
                        Complainant.class,
                        Respondent.class,
                        Incident.class,
                        Transaction.class,
                        PriorComplaint.class,
                        Proceeding.class,
                        Settlement.class,
                        Request.class,
                        Loss.class,
                        Evidence.class);
        for (Record first : List.of(Complaints.complete(), Complaints.complete().complainant())) {
            for (RecordComponent component : first.getClass().getRecordComponents()) {
                assertThat(component.getAccessor().invoke(first))
                        .as(component.getName())
                        .isNotNull();
            }
        }
    }

    @Test
    void no_record_shows_what_a_person_typed() throws ReflectiveOperationException {
        for (Record record : recordsIn(Complaints.complete())) {
            assertThat(record.toString())
                    .startsWith(record.getClass().getSimpleName() + "[")
                    .doesNotContain("PD-", "648", "2026", "34");
        }
    }

    @Test
    void a_record_names_what_is_given() {
        assertThat(Complaint.builder().text("x").matters("a", "b").build()).hasToString("Complaint[text, matters(2)]");
    }

    @Test
    void lists_cannot_be_changed_from_outside() {
        List<String> matters = new ArrayList<>(List.of("account-ban"));
        Complaint complaint = Complaint.builder().matters(matters).build();
        matters.clear();
        assertThat(complaint.matters()).containsExactly("account-ban").isUnmodifiable();
    }

    @Test
    void what_has_a_neutral_value_is_never_null() {
        assertThat(new Request(null, null).kind()).isEqualTo(RequestKind.OTHER);
        assertThat(new Loss(null, null, null)).isEqualTo(new Loss(LossHead.OTHER, null, List.of()));
        assertThat(new Evidence(null, null, null, null, null, null, null).kind())
                .isEqualTo(EvidenceKind.OTHER);
        assertThat(Complaint.ofText("x").evidence()).isEmpty();
    }

    private static List<Record> recordsIn(Record record) throws ReflectiveOperationException {
        List<Record> records = new ArrayList<>(List.of(record));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            for (Object item : value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
                if (item instanceof Record inner) {
                    records.addAll(recordsIn(inner));
                }
            }
        }
        return records;
    }
}
