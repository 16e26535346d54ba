/** Tests of the reading: each reader on its own, and all of them on any string there is. */
@NullMarked
package io.complaintrules.reading;

import org.jspecify.annotations.NullMarked;
