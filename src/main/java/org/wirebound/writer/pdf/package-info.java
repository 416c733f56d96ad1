/** Galley to PDF/A of a profile, and the text back out of it; start at {@link PdfWriter}. */
@NullMarked
package org.wirebound.writer.pdf;

import org.jspecify.annotations.NullMarked;
