/** The wire's formats in XML: a decoded source to a small tree whose every character knows its place, and the tree to items; start at {@link XmlFormats}. */
@NullMarked
package org.wirebound.reader.wire.xml;

import org.jspecify.annotations.NullMarked;
