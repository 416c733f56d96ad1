package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One reader serves several threads at once and reads on each what it reads alone. */
class SeveralThreadsTest {
    private static final int THREADS = 4;
    private static final int SOURCES = 200;

    @Test
    void everyThreadReadsAsOneAlone() throws Exception {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            List<Sample> samples = Sample.all();
            Sample sample = samples.get(i % samples.size());
            sources.add(new Source(sample.name(), sample.withNumber(i)));
        }
        DispatchReader alone = new DispatchReader();
        List<List<Reading>> expected = sources.stream().map(alone::read).toList();
        DispatchReader shared = new DispatchReader();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Reading>>> tasks = sources.stream().map(source -> (Callable<List<Reading>>) () -> shared.read(source)).toList();
            List<Future<List<Reading>>> read = threads.invokeAll(tasks);
            for (int i = 0; i < SOURCES; i++) {
                assertThat(read.get(i).get()).as(sources.get(i).name() + " " + i).isEqualTo(expected.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(expected).allSatisfy(readings -> assertThat(readings.get(0).usable()).isTrue());
    }
}
