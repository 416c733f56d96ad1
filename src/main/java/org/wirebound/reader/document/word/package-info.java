/** The documents of Word in its XML format (ECMA-376, Office Open XML): what they say and how they distinguish it; start at {@link WordReader}. */
@NullMarked
package org.wirebound.reader.document.word;

import org.jspecify.annotations.NullMarked;
