/** Rules that are edited while they are in service. */
@org.jspecify.annotations.NullMarked
package io.complaintrules.examples.live;
