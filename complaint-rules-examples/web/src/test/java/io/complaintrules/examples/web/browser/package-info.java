/** The page as a person meets it, in a real browser. */
@NullMarked
package io.complaintrules.examples.web.browser;

import org.jspecify.annotations.NullMarked;
