package io.complaintrules.facts;

/**
 * What the written complaint contains. Here absent means absent: the paper either has it or not.
 *
 * @param name of the complainant
 * @param phone of the complainant
 * @param address of the complainant
 * @param postcode of the complainant
 * @param identity proof or statement of the complainant's identity
 * @param respondentName name of the respondent
 * @param respondentAddress address of the respondent
 * @param request what is asked for
 * @param facts what happened
 * @param date of the complaint
 */
public record PaperFacts(
        boolean name,
        boolean phone,
        boolean address,
        boolean postcode,
        boolean identity,
        boolean respondentName,
        boolean respondentAddress,
        boolean request,
        boolean facts,
        boolean date) {}
