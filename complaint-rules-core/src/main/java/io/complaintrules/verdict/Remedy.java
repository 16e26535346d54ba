package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.Set;

/**
 * What would remove a finding, in words and as a patch of the complaint.
 *
 * @param patch id of the patch, such as {@code fill:complainant.postcode} or {@code reword}
 * @param action what the person should do
 */
public record Remedy(String patch, Bilingual action) {
    /** Writes something down that only has to be written down; the path of the field follows. */
    public static final String FILL = "fill:";

    /** Takes every flagged wording out. */
    public static final String REWORD = "reword";

    /** Complains to the company first, and files when its time to answer has run. */
    public static final String COMPLAIN_FIRST = "complain-first";

    /** Dates the complaint. */
    public static final String DATE_IT = "date-it";

    /** The patches that take no field. */
    public static final Set<String> PLAIN = Set.of(REWORD, COMPLAIN_FIRST, DATE_IT);
}
