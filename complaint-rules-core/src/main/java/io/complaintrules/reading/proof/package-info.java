/** What the evidence proves, and what a body wants handed in. */
@Internal
@NullMarked
package io.complaintrules.reading.proof;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
