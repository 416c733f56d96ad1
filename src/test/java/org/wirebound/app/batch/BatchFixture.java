package org.wirebound.app.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.Holdings;
import org.wirebound.archive.RecordFolder;
import org.wirebound.dispatch.Metadata;

/** A run over the folder {@code in} of a test into its folder {@code out}. */
final class BatchFixture {
    final Path out;
    final List<Settlement> told = new ArrayList<>();
    private final Path in;

    BatchFixture(Path folder) {
        in = folder.resolve("in");
        out = folder.resolve("out");
    }

    BatchFixture source(String name, String text) throws IOException {
        Files.createDirectories(in.resolve(name).getParent());
        Files.writeString(in.resolve(name), text);
        return this;
    }

    Iterator<Planned> plan() {
        return Inputs.at(List.of(in.toString()), in, Optional.of(out), file -> false).planned(out);
    }

    Planned planned(String name) {
        Path stem = out.getFileSystem().getPath(name);
        return new Planned(new Input(name, Optional.of(in.resolve(name)), stem), stem, stem.resolveSibling(name + ".items"));
    }

    Recorder recorder(Conversion conversion) {
        return recorder(conversion, OnConflict.REPLACE);
    }

    Recorder recorder(Conversion conversion, OnConflict rule) {
        Places places = new Places(new Holdings(out), List.of("pdf", "docx"), rule);
        Intake intake = new Intake(new ByteArrayInputStream(new byte[0]), Optional.empty());
        return new Recorder(intake, Metadata.NONE, conversion, new RecordFolder(out, "0.1.0"), places);
    }

    Ending run(Conversion conversion, Limits limits, Isolation isolation) {
        return run(recorder(conversion), limits, isolation, new DiskLedger(out));
    }

    Ending run(Recorder recorder, Limits limits, Isolation isolation, Ledger ledger) {
        return new Batch(recorder, limits, isolation, ledger).run(plan(), told::add);
    }

    static Limits limits(int jobs, long millis) {
        return new Limits(jobs, Duration.ofMillis(millis));
    }

    /** What was told, as {@code name=status}. */
    List<String> outcomes() {
        return told.stream().map(settlement -> settlement.planned().input().name() + "="
                + settlement.failure().map(failed -> failed.failure().name()).orElse(settlement.done() ? "done" : "kept")).toList();
    }

    String reason(String name) {
        return told.stream().filter(settlement -> settlement.planned().input().name().equals(name))
                .flatMap(settlement -> settlement.failure().stream()).findFirst().orElseThrow().reason();
    }
}
