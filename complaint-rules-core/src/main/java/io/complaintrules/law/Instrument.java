package io.complaintrules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation, order, interpretation, notice or standard. Immutable.
 *
 * @param id the first part of the ids of its provisions, as {@code miit-order-35}
 * @param name its title
 * @param number its official number, or null if the sources do not give one
 * @param url the official text, or null if the sources give no address of it
 * @param mirror a public copy or an account of it, where it was read or can be read as well, or null
 * @param verifiedOn the day up to which the source was seen to be current
 */
public record Instrument(
        String id,
        Bilingual name,
        @Nullable String number,
        @Nullable String url,
        @Nullable String mirror,
        LocalDate verifiedOn)
        implements Identified {}
