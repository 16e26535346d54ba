/** JSON in and out. Needs Jackson, which nothing outside this package loads: leave both alone if you do not use JSON. */
@NullMarked
package io.complaintrules.json;

import org.jspecify.annotations.NullMarked;
