package org.wirebound.offender.writer.pdf;

import java.time.Instant;

public final class PdfThatKnowsTheTime {
    Instant time() {
        return Instant.now();
    }
}
