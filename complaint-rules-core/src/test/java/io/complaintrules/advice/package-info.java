@Unsettled
@NullMarked
package io.complaintrules.advice;

import io.complaintrules.api.Unsettled;
import org.jspecify.annotations.NullMarked;
