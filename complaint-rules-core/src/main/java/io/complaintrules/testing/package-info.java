/**
 * For tests of an application: assertions on verdicts, complaints to start from, and snapshots. {@link
 * io.complaintrules.testing.VerdictAssert} needs AssertJ on the class path, which nothing outside this package loads.
 */
@NullMarked
package io.complaintrules.testing;

import org.jspecify.annotations.NullMarked;
