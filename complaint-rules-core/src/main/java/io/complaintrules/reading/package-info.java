/** From the complaint's words to facts: normal form, phrase scanning, dates, amounts, details. Reads, and decides nothing. */
@Internal
@NullMarked
package io.complaintrules.reading;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
