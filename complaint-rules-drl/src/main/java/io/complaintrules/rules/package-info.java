/** The bundled rules: compiled from the folders beside this source tree, and found through a service provider. */
@NullMarked
package io.complaintrules.rules;

import org.jspecify.annotations.NullMarked;
