/** The lines of a plain-text page to blocks: head, paragraphs, lists, agate, end marks; start at {@link PageReader}. */
@NullMarked
package org.wirebound.reader.page;

import org.jspecify.annotations.NullMarked;
