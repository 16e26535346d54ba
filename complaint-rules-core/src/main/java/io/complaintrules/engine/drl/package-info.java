/**
 * What a rule file may say: a closed language inside DRL. A file is read here, and refused with its line and column, before Drools
 * sees it; what is not listed in {@link io.complaintrules.engine.drl.Vocabulary} does not exist. Names no Drools type.
 */
@Internal
@NullMarked
package io.complaintrules.engine.drl;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
