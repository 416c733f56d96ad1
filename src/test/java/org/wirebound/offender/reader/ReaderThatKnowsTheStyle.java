package org.wirebound.offender.reader;

import org.wirebound.offender.style.StyleThatKnowsThePdf;

public final class ReaderThatKnowsTheStyle {
    Class<?> known() {
        return StyleThatKnowsThePdf.class;
    }
}
