package org.wirebound.reader.wire.xml;

/**
 * An attribute as written.
 *
 * @param qName its name, with the prefix if it has one
 * @param value references resolved; the span is that of what stands between the quotes
 */
record XmlAttribute(String qName, Value value) {}
