package org.wirebound.app.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import org.wirebound.archive.RecordJson;

/**
 * A process of its own, as seen from within: says that it is ready, then takes an input a line and answers with what became of it.
 * The other side is {@link ChildIsolation}.
 */
public final class Worker {
    /** The first line. */
    static final String READY = "ready";
    /** The answer for an input that there was not enough memory for. */
    static final String OUT_OF_MEMORY = "out of memory";

    private final Recorder recorder;
    private final FileSystem files;

    public Worker(Recorder recorder, FileSystem files) {
        this.recorder = recorder;
        this.files = files;
    }

    /** Serves until the input ends. */
    public void serve(InputStream in, PrintStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        out.println(READY);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.println(answer(line));
        }
    }

    private String answer(String line) {
        try {
            return RecordJson.line(SettlementJson.settlement(
                    recorder.record(SettlementJson.planned(SettlementJson.parse(line), files), Deadline.none())));
        } catch (OutOfMemoryError e) {
            return OUT_OF_MEMORY;
        }
    }
}
