/** What a complaint is about. */
@Internal
@NullMarked
package io.complaintrules.reading.matter;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
