/** Files of offices, of the web and of mail, whose bytes only a parser of their format opens; start at {@link DocumentFormats}. */
@NullMarked
package org.wirebound.reader.document;

import org.jspecify.annotations.NullMarked;
