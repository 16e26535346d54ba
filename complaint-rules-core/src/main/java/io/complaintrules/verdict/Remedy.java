package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;

/**
 * What would remove a finding, in words and as a patch of the complaint.
 *
 * @param patch id of the patch, such as {@code fill:complainant.postcode} or {@code reword}
 * @param action what the person should do
 */
public record Remedy(String patch, Bilingual action) {}
