/** From DRL to rule base to session: the only package that names a Drools type. */
@NullMarked
package io.complaintrules.engine;

import org.jspecify.annotations.NullMarked;
