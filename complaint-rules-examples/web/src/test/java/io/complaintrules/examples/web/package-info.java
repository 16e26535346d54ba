/** The service as a client meets it. */
@NullMarked
package io.complaintrules.examples.web;

import org.jspecify.annotations.NullMarked;
