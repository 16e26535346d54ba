/** From what JMH and a collector's log say to the tables and plots of the page on speed. */
@NullMarked
package io.complaintrules.examples.benchmark.page;

import org.jspecify.annotations.NullMarked;
