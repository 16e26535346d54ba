/**
 * From DRL to rule base to findings: the only package that names a Drools type. DRL is the language and Drools compiles
 * it; a direct rule, which tests one fact, is called straight from what Drools made of it, and join rules run in a Drools session.
 */
@Internal
@NullMarked
package io.complaintrules.engine;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
