/** A page and an HTTP service on the library: what a person writes goes in, the answer comes out, and nothing is kept. */
@NullMarked
package io.complaintrules.examples.web;

import org.jspecify.annotations.NullMarked;
