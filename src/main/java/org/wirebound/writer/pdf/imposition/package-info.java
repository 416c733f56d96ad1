/** Pages of finished PDFs onto the sheets of a printer; start at {@link ImposedDocument}. */
@NullMarked
package org.wirebound.writer.pdf.imposition;

import org.jspecify.annotations.NullMarked;
