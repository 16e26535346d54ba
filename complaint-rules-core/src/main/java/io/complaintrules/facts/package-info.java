/**
 * What rules speak about: the vocabulary of the DRL. Facts are few and wide; every answer a norm asks for is computed once,
 * in Java, under the name a lawyer would use.
 */
@Internal
@NullMarked
package io.complaintrules.facts;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
