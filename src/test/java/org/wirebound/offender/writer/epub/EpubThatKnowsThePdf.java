package org.wirebound.offender.writer.epub;

import org.wirebound.offender.writer.pdf.PdfThatKnowsTheTime;

final class EpubThatKnowsThePdf {
    Class<?> known() {
        return PdfThatKnowsTheTime.class;
    }
}
