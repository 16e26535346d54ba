/** Every rule of a folder as a page to read and to link to: what it says, on which law, under which conditions, and its scenarios. */
@Unsettled
@NullMarked
package io.complaintrules.authoring.catalogue;

import io.complaintrules.api.Unsettled;
import org.jspecify.annotations.NullMarked;
