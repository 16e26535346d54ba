/** What an assessment costs, beside plain Java and beside other shapes of facts, in one run. */
@NullMarked
package io.complaintrules.examples.benchmark;

import org.jspecify.annotations.NullMarked;
