package org.wirebound.reader.wire.xml;

/**
 * Characters that a range of the source stands for: the range itself, or what a reference to characters means.
 *
 * @param characters never empty
 * @param start offset in the decoded source
 * @param end offset after it
 */
record XmlText(String characters, int start, int end) implements XmlNode {

    /** True where the characters stand in the source as they are. */
    boolean literal() {
        return characters.length() == end - start;
    }
}
