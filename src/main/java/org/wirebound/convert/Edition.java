package org.wirebound.convert;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.wirebound.writer.pdf.PdfProfile;

/**
 * What all documents of one run share.
 *
 * @param tool name and version of the program, such as {@code Wirebound 0.1.0}
 * @param stamp the date that the files carry as their own ({@code SOURCE_DATE_EPOCH}); empty for each dispatch's own
 * @param pdf what the PDF files claim
 * @param describer writes what is enclosed beside the source, in profiles that enclose files; empty for nothing
 */
public record Edition(String tool, Optional<OffsetDateTime> stamp, PdfProfile pdf, Optional<Describer> describer) {
    /** An edition whose PDF files are of the {@linkplain PdfProfile#DEFAULT default profile}. */
    public Edition(String tool, Optional<OffsetDateTime> stamp) {
        this(tool, stamp, PdfProfile.DEFAULT, Optional.empty());
    }
}
