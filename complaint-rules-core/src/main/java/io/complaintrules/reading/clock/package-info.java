/** How the days of a case stand to the periods of the law. */
@NullMarked
package io.complaintrules.reading.clock;

import org.jspecify.annotations.NullMarked;
