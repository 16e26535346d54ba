/** How well the reading of complaints does on a labelled set: figures with their intervals, and the rows that were missed. */
@NullMarked
package io.complaintrules.examples.measure;

import org.jspecify.annotations.NullMarked;
