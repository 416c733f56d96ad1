package org.wirebound.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.wirebound.app.batch.report.ResultJson;
import org.wirebound.archive.RecordFixture;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.Source;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;

/** The main class of a run that takes up its journal and says a line a source; made to be killed. */
final class CrashChild {
    private CrashChild() {}

    /** @param arguments the test's folder, in which a finished PDF lies ready, so that the process starts fast */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        BatchFixture run = new BatchFixture(folder);
        Rendition pdf = new Rendition(Format.PDF, Files.readAllBytes(folder.resolve("ready.pdf")));
        Conversion conversion = (source, said) -> conversions(source, said, pdf);
        Limits limits = BatchFixture.limits(2, 60_000);
        try (Journal journal = new Journal(run.out, new Journal.Edition("Wirebound 0.1.0", "settings"), true)) {
            new Batch(run.recorder(conversion), limits, Isolation.none(limits), journal).run(run.plan(), CrashChild::say);
        }
    }

    private static List<Supplier<Outcome>> conversions(Source source, Metadata said, Rendition pdf) {
        return List.of(() -> RecordFixture.converted(source, List.of(pdf)));
    }

    private static void say(Settlement settlement) {
        System.out.println(settlement.planned().input().name() + " " + ResultJson.status(settlement.results().get(0)));
    }
}
