/** Who complains, and of whom. */
@NullMarked
package io.complaintrules.reading.party;

import org.jspecify.annotations.NullMarked;
