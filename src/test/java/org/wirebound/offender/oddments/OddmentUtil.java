package org.wirebound.offender.oddments;

final class OddmentUtil {
    private static int count;

    int count() {
        return count++;
    }
}
