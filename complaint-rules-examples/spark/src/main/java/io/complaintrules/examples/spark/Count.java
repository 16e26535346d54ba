package io.complaintrules.examples.spark;

/** How many rows there are of one kind. */
record Count(String kind, String name, long rows) {}
