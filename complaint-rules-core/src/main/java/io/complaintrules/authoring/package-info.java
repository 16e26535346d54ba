/** What is told to a rule author: a slip with its place, in words that help; and the files that authors write, read safely. */
@NullMarked
package io.complaintrules.authoring;

import org.jspecify.annotations.NullMarked;
