package org.wirebound.offender.dispatch;

import org.wirebound.offender.reader.ReaderThatKnowsTheStyle;

final class DispatchThatKnowsTheReader {
    Class<?> known() {
        return ReaderThatKnowsTheStyle.class;
    }
}
