/** The formats of the wires, a small reader each: a decoded source to its items; start at {@link WireFormats}. */
@NullMarked
package org.wirebound.reader.wire;

import org.jspecify.annotations.NullMarked;
