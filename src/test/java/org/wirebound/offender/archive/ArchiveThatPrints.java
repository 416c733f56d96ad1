package org.wirebound.offender.archive;

public final class ArchiveThatPrints {
    void print() {
        System.out.println();
    }
}
