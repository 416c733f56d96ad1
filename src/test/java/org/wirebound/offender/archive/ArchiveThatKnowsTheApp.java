package org.wirebound.offender.archive;

import org.wirebound.offender.app.AppThatEndsTheProgram;

public final class ArchiveThatKnowsTheApp {
    Class<?> known() {
        return AppThatEndsTheProgram.class;
    }
}
