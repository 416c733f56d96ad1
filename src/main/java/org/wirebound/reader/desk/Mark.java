package org.wirebound.reader.desk;

import java.util.OptionalInt;

/**
 * A word by which a desk marks what a dispatch is, with the number beside it.
 *
 * @param kind {@code priority}, {@code take}, {@code withheld}, or a value of the field {@code revision}
 * @param word as written
 * @param number which version or take, where it is said
 * @param of how many takes there are, where it is said
 * @param start offset in the text
 * @param end offset after it
 */
record Mark(String kind, String word, OptionalInt number, OptionalInt of, int start, int end) {}
