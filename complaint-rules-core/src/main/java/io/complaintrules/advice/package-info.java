/** Suggestions that were tried: the complaint is amended, assessed again, and what did not help is not offered. */
@Unsettled
@NullMarked
package io.complaintrules.advice;

import io.complaintrules.api.Unsettled;
import org.jspecify.annotations.NullMarked;
