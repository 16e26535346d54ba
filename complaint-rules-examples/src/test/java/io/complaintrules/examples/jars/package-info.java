/** The library as applications carry it: each test builds one and runs it in a process of its own. */
@NullMarked
package io.complaintrules.examples.jars;

import org.jspecify.annotations.NullMarked;
