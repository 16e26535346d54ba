package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.Authority;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.MatterClass;
import io.complaintrules.law.Provision;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantsTest {
    @Test
    void there_is_one_for_each_body_matter_head_and_provision_of_the_law_data() {
        assertThat(values(Bodies.class))
                .containsExactlyInAnyOrderElementsOf(BundledRules.LAW.authorities().stream()
                        .map(Authority::id)
                        .toList());
        assertThat(values(Matters.class))
                .containsExactlyInAnyOrderElementsOf(
                        BundledRules.LAW.matters().stream().map(MatterClass::id).toList());
        assertThat(values(Heads.class))
                .containsExactlyInAnyOrderElementsOf(
                        BundledRules.LAW.heads().stream().map(ClaimHead::id).toList());
        assertThat(values(Provisions.class))
                .containsExactlyInAnyOrderElementsOf(BundledRules.LAW.provisions().stream()
                        .map(Provision::id)
                        .toList());
    }

    @Test
    void they_are_named_after_the_ids() {
        assertThat(Bodies.MIIT_APPEAL).isEqualTo("miit-appeal");
        assertThat(Matters.CHARGE_DISPUTE).isEqualTo("charge-dispute");
        assertThat(Heads.LOST_BENEFIT).isEqualTo("lost-benefit");
        assertThat(Provisions.MIIT_ORDER_35_ART_10_4).isEqualTo("miit-order-35/10.4");
    }

    private static List<String> values(Class<?> constants) {
        return Arrays.stream(constants.getFields()).map(ConstantsTest::value).toList();
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.getName(), e);
        }
    }
}
