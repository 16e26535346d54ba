/** Rules that change while they are in use: a folder that is loaded again at each save, and what changes by it. */
@NullMarked
package io.complaintrules.authoring.live;

import org.jspecify.annotations.NullMarked;
