/** Who complains, and of whom. */
@Internal
@NullMarked
package io.complaintrules.reading.party;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
