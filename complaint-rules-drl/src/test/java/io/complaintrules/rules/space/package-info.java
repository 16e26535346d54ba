/**
 * The space of admissibility: every combination of facts that the rules on admissibility can tell apart, and a second reading
 * of the same norms in plain Java that shares nothing with rules or readers.
 */
@NullMarked
package io.complaintrules.rules.space;

import org.jspecify.annotations.NullMarked;
