@Internal
@NullMarked
package io.complaintrules.reading.narrative;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
