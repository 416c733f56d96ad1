package org.wirebound.app.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.wirebound.archive.RecordFixture;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.Source;

/** A conversion of which the source says how it goes: {@code hang}, {@code eat}, {@code die}, {@code break}, {@code pause 5}, or well. */
final class Poison implements Conversion {
    /** Made beforehand, so that no time is counted for it. */
    private final Outcome well = RecordFixture.converted();
    private final AtomicBoolean released = new AtomicBoolean();

    @Override
    public List<Supplier<Outcome>> convert(Source source, Metadata person) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        return text.lines().<Supplier<Outcome>>map(line -> () -> outcome(line)).toList();
    }

    /** Lets go of the threads that hang. */
    void release() {
        released.set(true);
    }

    private Outcome outcome(String word) {
        if (word.equals("hang")) {
            hang();
        } else if (word.equals("eat")) {
            eat();
        } else if (word.equals("die")) {
            Runtime.getRuntime().halt(9);
        } else if (word.equals("break")) {
            throw new IllegalStateException("broken");
        } else if (word.startsWith("pause ")) {
            LockSupport.parkNanos(Long.parseLong(word.substring(6)) * 1_000_000);
        }
        return well;
    }

    /** As bad code does: it does not listen when it is interrupted. */
    private void hang() {
        while (!released.get()) {
            LockSupport.parkNanos(1_000_000);
            Thread.interrupted();
        }
    }

    private static void eat() {
        List<long[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new long[Integer.MAX_VALUE / 2]);
        }
    }
}
