package org.wirebound.offender.style;

import org.apache.pdfbox.pdmodel.PDDocument;

public final class StyleThatKnowsThePdf {
    Class<?> known() {
        return PDDocument.class;
    }
}
