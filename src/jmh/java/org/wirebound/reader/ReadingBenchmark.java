package org.wirebound.reader;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long reading one dispatch of about 2 KB takes, warm, in milliseconds.
 *
 * <p>{@code taskset -c 0 mvn -Pjmh -DskipTests compile exec:exec} times every source on one core, in about five minutes; with {@code -Djmh.only=".* -p sample=NITF"} one alone.
 * Only that profile asks for JMH.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    /** What comes in. */
    @Param
    public BenchmarkedSource sample = BenchmarkedSource.FRENCH_UTF_8;

    private final DispatchReader reader = new DispatchReader();
    private Source source = new Source("nothing", new byte[0]);

    /** Encodes the sample. */
    @Setup
    public void encode() {
        source = sample.source();
    }

    /** Reads it. */
    @Benchmark
    public List<Reading> read() {
        return reader.read(source);
    }
}
