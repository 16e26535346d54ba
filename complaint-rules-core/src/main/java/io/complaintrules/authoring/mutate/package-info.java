/**
 * How well the scenarios hold the rules: every condition is changed in turn, and a scenario of the rule has to notice. Needs Jackson and
 * {@code drools-model-codegen} on the class path.
 */
@Unsettled
@NullMarked
package io.complaintrules.authoring.mutate;

import io.complaintrules.api.Unsettled;
import org.jspecify.annotations.NullMarked;
