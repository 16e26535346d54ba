package io.complaintrules.law;

/** A thing of the law data that has an id. */
interface Identified {
    String id();
}
