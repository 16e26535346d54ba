/** What a text states that a field could say for certain: other bodies, the company's answer, days, numbers, settlements, sums asked. */
@Internal
@NullMarked
package io.complaintrules.reading.statement;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
