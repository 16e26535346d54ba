/** How a text speaks: words that hurt, and how heated the whole reads. */
@NullMarked
package io.complaintrules.reading.tone;

import org.jspecify.annotations.NullMarked;
