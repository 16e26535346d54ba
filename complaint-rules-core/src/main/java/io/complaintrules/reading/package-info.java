/** From the complaint's words to facts: normal form, phrase scanning, dates, amounts, details. Reads, and decides nothing. */
@NullMarked
package io.complaintrules.reading;

import org.jspecify.annotations.NullMarked;
