/** Place, date and agency of a dispatch's opening, by anchored grammars; start at {@link DatelineParser}. */
@NullMarked
package org.wirebound.reader.dateline;

import org.jspecify.annotations.NullMarked;
