package org.wirebound.app.print;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

/** Remembers whether a job of the Java platform failed, which it tells its listeners alone. */
final class Failures extends PrintJobAdapter {
    private final AtomicBoolean failed = new AtomicBoolean();

    @Override
    public void printJobFailed(PrintJobEvent event) {
        failed.set(true);
    }

    @Override
    public void printJobCanceled(PrintJobEvent event) {
        failed.set(true);
    }

    boolean any() {
        return failed.get();
    }
}
