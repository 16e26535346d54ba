/** Heads of claim and what they come to. */
@NullMarked
package io.complaintrules.reading.claim;

import org.jspecify.annotations.NullMarked;
