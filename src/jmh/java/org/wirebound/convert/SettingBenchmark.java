package org.wirebound.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.BenchmarkedSource;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.Compositor;
import org.wirebound.style.Galley;
import org.wirebound.style.Imprint;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.page.Pager;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.pdf.PdfWriter;

/**
 * How long a dispatch of about 2 KB takes, once read, to become a galley and then a finished PDF, warm, in milliseconds.
 *
 * <p>{@code taskset -c 0 mvn -Pjmh -DskipTests -Djmh.of=SettingBenchmark compile exec:exec}, in about five minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SettingBenchmark {
    private static final Path SEED = Path.of("samples", "azertac-2023-04-19.txt");

    /** What is set: the seed dispatch, or the name of an invented source. */
    @Param({"SEED", "ENGLISH_HARD_WRAPPED", "RUSSIAN_WINDOWS_1251", "ARABIC_UTF_8", "CHINESE_UTF_8"})
    public String sample = "SEED";

    private final Compositor compositor = new Compositor(StyleSheetReader.wire());
    private final Pager pager = new Pager(FontLibrary.bundled());
    private final PdfWriter writer = new PdfWriter(FontLibrary.bundled());
    private Optional<Dispatch> dispatch = Optional.empty();
    private Optional<Imprint> imprint = Optional.empty();

    /** Reads it. */
    @Setup
    public void read() throws IOException {
        Source source = sample.equals("SEED")
                ? new Source(SEED.getFileName().toString(), Files.readAllBytes(SEED))
                : BenchmarkedSource.valueOf(sample).source();
        Dispatch read = new DispatchReader().read(source).get(0).dispatch();
        dispatch = Optional.of(read);
        imprint = Optional.of(new Imprint(source.name(), read.metadata().get(MetadataKey.SOURCE_SHA256).orElseThrow(),
                read.metadata().get(MetadataKey.IDENTIFIER).orElseThrow(), "Wirebound", Optional.empty()));
    }

    /** Composes it. */
    @Benchmark
    public Galley compose() {
        return compositor.compose(dispatch.orElseThrow(), imprint.orElseThrow());
    }

    /** Composes it and writes the PDF. */
    @Benchmark
    public Rendition composeAndWrite() {
        return writer.write(pager.proof(compose()));
    }
}
