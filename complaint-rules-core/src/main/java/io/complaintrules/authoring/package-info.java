/** What is told to a rule author: a slip with its place, in words that help; and the files that authors write, read safely. */
@Unsettled
@NullMarked
package io.complaintrules.authoring;

import io.complaintrules.api.Unsettled;
import org.jspecify.annotations.NullMarked;
