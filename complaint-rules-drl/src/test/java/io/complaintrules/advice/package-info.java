/** Advice on the bundled rules: held against trying everything. */
@org.jspecify.annotations.NullMarked
package io.complaintrules.advice;
