/** The DOCX wing: {@link org.wirebound.writer.docx.DocxWriter} writes one class a part; start there. */
@NullMarked
package org.wirebound.writer.docx;

import org.jspecify.annotations.NullMarked;
