/** What the service answers, where the library has no JSON of its own for it. */
@NullMarked
package io.complaintrules.examples.web.answer;

import org.jspecify.annotations.NullMarked;
