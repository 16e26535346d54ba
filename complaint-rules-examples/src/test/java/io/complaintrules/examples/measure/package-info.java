/** Checks the measuring against counts made by hand and draws made by Python; the sets are written for the project. */
@NullMarked
package io.complaintrules.examples.measure;

import org.jspecify.annotations.NullMarked;
