package io.complaintrules.binary;

/**
 * Makes the records of one kind of file, with a line for each. A line costs a fresh JVM nothing; finding constructors by reflection
 * costs JDK 25 several hundred milliseconds.
 */
public interface RecordMaker {
    /**
     * Makes a record out of the values of its components, taken in their order.
     *
     * @param type simple name of the record
     * @param in has the values
     * @throws IllegalArgumentException for a record that this file never holds
     */
    Record make(String type, RecordInput in);
}
