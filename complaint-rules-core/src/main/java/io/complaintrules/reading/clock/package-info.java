/** How the days of a case stand to the periods of the law. */
@Internal
@NullMarked
package io.complaintrules.reading.clock;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
