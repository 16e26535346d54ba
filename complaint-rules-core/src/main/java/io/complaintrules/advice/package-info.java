/** Suggestions that were tried: the complaint is amended, assessed again, and what did not help is not offered. */
@NullMarked
package io.complaintrules.advice;

import org.jspecify.annotations.NullMarked;
