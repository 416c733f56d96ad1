/** Fonts and lines: the {@link FontLibrary} has the faces, the shaper turns words into glyphs; start with the library. */
@NullMarked
package org.wirebound.type;

import org.jspecify.annotations.NullMarked;
