package io.complaintrules.law;

/** A value and the {@code file:line} it was read from. */
record Located<T>(T value, String where) {}
