/**
 * What comes out: the verdict, its parts, and how findings are joined into it. Data and pure functions over findings;
 * nothing here knows how a finding came about.
 */
@NullMarked
package io.complaintrules.verdict;

import org.jspecify.annotations.NullMarked;
