package io.complaintrules.complaint;

import org.jspecify.annotations.Nullable;

/** What an exception is that tells whoever asked why nothing was done, without quoting what a person wrote. */
public interface Refused {
    /** Returns why, in English. */
    @Nullable String getMessage();

    /** Returns why, in Chinese. */
    String zh();
}
