@NullMarked
package io.complaintrules.examples.spark;

import org.jspecify.annotations.NullMarked;
