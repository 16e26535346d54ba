/** How far one may rely on a part of the library: what bears neither mark stays as it is within a major version. */
@NullMarked
package io.complaintrules.api;

import org.jspecify.annotations.NullMarked;
