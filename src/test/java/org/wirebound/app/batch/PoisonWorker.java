package org.wirebound.app.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** The main class of a worker whose conversion is {@link Poison}. */
final class PoisonWorker {
    private PoisonWorker() {}

    /** @param arguments the test's folder */
    public static void main(String[] arguments) throws IOException {
        Recorder recorder = new BatchFixture(Path.of(arguments[0])).recorder(new Poison());
        new Worker(recorder, FileSystems.getDefault()).serve(System.in, System.out);
    }
}
