/** How a text speaks: words that hurt, and how heated the whole reads. */
@Internal
@NullMarked
package io.complaintrules.reading.tone;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
