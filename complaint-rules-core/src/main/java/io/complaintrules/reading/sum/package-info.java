/** Sums of money in a text. */
@NullMarked
package io.complaintrules.reading.sum;

import org.jspecify.annotations.NullMarked;
