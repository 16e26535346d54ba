/**
 * For tests of an application and of rules: assertions on verdicts, complaints to start from, snapshots, and scenarios kept as YAML
 * beside the rules. {@link io.complaintrules.testing.VerdictAssert} needs AssertJ on the class path, scenarios need Jackson and
 * {@link io.complaintrules.testing.RuleScenarios} needs JUnit too; nothing outside this package loads them.
 */
@NullMarked
package io.complaintrules.testing;

import org.jspecify.annotations.NullMarked;
