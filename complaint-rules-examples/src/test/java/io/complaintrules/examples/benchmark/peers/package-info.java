/** Other rule engines on the same norms: what each takes to give the same answers. */
@NullMarked
package io.complaintrules.examples.benchmark.peers;

import org.jspecify.annotations.NullMarked;
