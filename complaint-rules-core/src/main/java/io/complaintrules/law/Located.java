package io.complaintrules.law;

import io.complaintrules.authoring.Place;

/** A value and the place it was read from. */
record Located<T>(T value, Place where) {}
