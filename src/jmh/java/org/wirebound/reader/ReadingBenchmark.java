package org.wirebound.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * How long reading one dispatch of about 2 KB takes, warm, on one core, in milliseconds.
 *
 * <p>{@code mvn -Pjmh -DskipTests compile exec:exec} runs it; only that profile asks for JMH.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    private static final String FRENCH = "Le conseil municipal relance le tramway\n\nLYNVAL, 4 octobre 2024 (AFP) - "
            + ("Le conseil de la ville a siégé lundi soir à la mairie, et le maire a déclaré que les travaux de la ligne reprendraient au printemps si "
                    + "l’État tient sa parole.\n\n").repeat(12);
    private static final String ENGLISH = "COUNCIL SAYS TRAM LINE TO OPEN\n    LYNDALE, Oct 4 - "
            + ("The council of the town said the line would open in the spring, and\nthat the state had paid its share of the cost.\n"
                    + "    It will meet again in a week to vote on the budget.\n").repeat(12) + " Reuter\n";
    private static final String RUSSIAN = "Совет города собрался\n\nМОСКВА, 4 октября. /ТАСС/. "
            + "Совет города собрался в понедельник в зале, и мэр сказал, что старый мост через реку закроют на год, а дорогу построят к осени.\n\n".repeat(13);
    private static final String ANPA = "\u0016\u0016\u0001f0416\u001fwrbnd\nu f BC-TRAM-LINE   10-04 0300\n\u0002" + ENGLISH + "\u0003";

    /** What comes in. */
    @Param({"french-utf8", "english-ascii", "russian-windows-1251", "anpa"})
    public String dispatch = "";

    private final DispatchReader reader = new DispatchReader();
    private Source source = new Source("nothing", new byte[0]);

    /** Encodes the dispatch. */
    @Setup
    public void encode() {
        source = switch (dispatch) {
            case "french-utf8" -> new Source("a.txt", FRENCH.getBytes(StandardCharsets.UTF_8));
            case "english-ascii" -> new Source("a.txt", ENGLISH.getBytes(StandardCharsets.US_ASCII));
            case "russian-windows-1251" -> new Source("a.txt", RUSSIAN.getBytes(Charset.forName("windows-1251")));
            default -> new Source("a.anpa", ANPA.getBytes(StandardCharsets.US_ASCII));
        };
    }

    /** Reads it. */
    @Benchmark
    public List<Reading> read() {
        return reader.read(source);
    }
}
