/** A verdict as something a person reads: plain text for a terminal, or Markdown. Pure functions; nothing here reads or writes. */
@NullMarked
package io.complaintrules.report;

import org.jspecify.annotations.NullMarked;
