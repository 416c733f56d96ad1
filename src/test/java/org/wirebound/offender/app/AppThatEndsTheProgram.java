package org.wirebound.offender.app;

import org.wirebound.offender.archive.ArchiveThatKnowsTheApp;

public final class AppThatEndsTheProgram {
    void end() {
        System.exit(ArchiveThatKnowsTheApp.class.hashCode());
    }
}
