/** What a complaint is about. */
@NullMarked
package io.complaintrules.reading.matter;

import org.jspecify.annotations.NullMarked;
