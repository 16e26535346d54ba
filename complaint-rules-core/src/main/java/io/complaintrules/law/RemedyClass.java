package io.complaintrules.law;

/**
 * What a person can do about a finding, as the law data describe it. Immutable.
 *
 * @param id as a rule names it in {@code @remedy}, without what follows a colon
 * @param action what to do, in the imperative; {@code {field}}, {@code {date}} and the like stand for what it is about
 * @param days working days of one's own work that it takes, what has to be waited for not counted
 * @param typing whether it only has to be typed in, nothing has to be done
 * @param own whether it is in the person's power alone
 */
public record RemedyClass(String id, Bilingual action, int days, boolean typing, boolean own) implements Identified {}
