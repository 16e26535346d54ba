/** Sums of money in a text. */
@Internal
@NullMarked
package io.complaintrules.reading.sum;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
