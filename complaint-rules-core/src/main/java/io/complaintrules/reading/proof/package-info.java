/** What the evidence proves, and what a body wants handed in. */
@NullMarked
package io.complaintrules.reading.proof;

import org.jspecify.annotations.NullMarked;
