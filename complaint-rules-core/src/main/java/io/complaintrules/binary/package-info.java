/** Records as bytes, for what is compiled at build time and has to start fast. Knows nothing of what the records mean. */
@NullMarked
package io.complaintrules.binary;

import org.jspecify.annotations.NullMarked;
