/** Galley to PDF/A-2a and PDF/UA-1, and the text back out of it; start at {@link PdfWriter}. */
@NullMarked
package org.wirebound.writer.pdf;

import org.jspecify.annotations.NullMarked;
