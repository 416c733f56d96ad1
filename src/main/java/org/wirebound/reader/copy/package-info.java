/** The text of one item before its parts are read: page text, and what the source's own markup says of it; start at {@link Copy}. */
@NullMarked
package org.wirebound.reader.copy;

import org.jspecify.annotations.NullMarked;
