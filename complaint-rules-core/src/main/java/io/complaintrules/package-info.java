/** The entry point: {@code ComplaintRules} takes a complaint and gives a verdict. */
@NullMarked
package io.complaintrules;

import org.jspecify.annotations.NullMarked;
