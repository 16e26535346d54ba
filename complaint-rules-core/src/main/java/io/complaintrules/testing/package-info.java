/**
 * Scenarios: complaints with what is expected of them, kept as YAML beside the rules. Needs Jackson on the class path;
 * {@link io.complaintrules.testing.RuleScenarios} needs JUnit too.
 */
@NullMarked
package io.complaintrules.testing;

import org.jspecify.annotations.NullMarked;
