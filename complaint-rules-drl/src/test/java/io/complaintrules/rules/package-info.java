/** Tests of the bundled rules: scenarios that anyone can write, and the laws of the house. */
@NullMarked
package io.complaintrules.rules;

import org.jspecify.annotations.NullMarked;
