package org.wirebound.reader.wire.xml;

/** What an element holds: elements and text, in the order of the source. */
sealed interface XmlNode permits XmlElement, XmlText {}
