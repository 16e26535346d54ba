/**
 * What a change of rules changes: two folders held against the same complaints, with the smallest example of each kind of change as a
 * scenario that can be run. Needs Jackson on the class path.
 */
@Unsettled
@NullMarked
package io.complaintrules.authoring.compare;

import io.complaintrules.api.Unsettled;
import org.jspecify.annotations.NullMarked;
