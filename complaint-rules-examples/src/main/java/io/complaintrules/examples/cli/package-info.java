/** The command line: complaints in files or on standard input, reports or JSON out. UTF-8 whatever the platform's charset. */
@NullMarked
package io.complaintrules.examples.cli;

import org.jspecify.annotations.NullMarked;
