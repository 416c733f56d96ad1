/** Galley to EPUB 3.3 and its words back out of it; start at {@link EpubWriter}. */
@NullMarked
package org.wirebound.writer.epub;

import org.jspecify.annotations.NullMarked;
