/** Records as bytes, for what is compiled at build time and has to start fast. Knows nothing of what the records mean. */
@Internal
@NullMarked
package io.complaintrules.binary;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
