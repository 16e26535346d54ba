/** Checks a whole folder of an author, and says to people what is wrong. */
@NullMarked
package io.complaintrules.authoring.check;

import org.jspecify.annotations.NullMarked;
