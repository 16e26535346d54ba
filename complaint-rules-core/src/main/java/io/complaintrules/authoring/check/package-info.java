/** Checks a whole folder of an author, and says to people what is wrong. */
@Unsettled
@NullMarked
package io.complaintrules.authoring.check;

import io.complaintrules.api.Unsettled;
import org.jspecify.annotations.NullMarked;
