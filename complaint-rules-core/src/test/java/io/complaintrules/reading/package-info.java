/** Tests of the reading: each reader on its own, and all of them on any string there is. */
@Internal
@NullMarked
package io.complaintrules.reading;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
