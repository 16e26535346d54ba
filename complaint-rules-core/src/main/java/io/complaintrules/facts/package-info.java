/** What rules speak about: the vocabulary of the DRL. Immutable data, computed before the rules run; nothing here decides. */
@NullMarked
package io.complaintrules.facts;

import org.jspecify.annotations.NullMarked;
