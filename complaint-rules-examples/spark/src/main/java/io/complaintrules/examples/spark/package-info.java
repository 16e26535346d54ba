/** Complaints that lie in a lake, assessed by Apache Spark. */
@NullMarked
package io.complaintrules.examples.spark;

import org.jspecify.annotations.NullMarked;
