/** How to use the library from an application: ten lines, a service, and (among the tests) a test that asserts a verdict. */
@NullMarked
package io.complaintrules.examples.embedding;

import org.jspecify.annotations.NullMarked;
