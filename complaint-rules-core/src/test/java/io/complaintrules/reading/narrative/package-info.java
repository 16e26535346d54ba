@NullMarked
package io.complaintrules.reading.narrative;

import org.jspecify.annotations.NullMarked;
