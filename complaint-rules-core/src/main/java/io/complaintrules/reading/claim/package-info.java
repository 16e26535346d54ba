/** Heads of claim and what they come to. */
@Internal
@NullMarked
package io.complaintrules.reading.claim;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
