/** Checks a whole folder of an author, and says what is wrong for people and for machines. */
@NullMarked
package io.complaintrules.authoring.check;

import org.jspecify.annotations.NullMarked;
