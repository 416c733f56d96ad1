package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What became of every dispatch, in order; read anew from the disk each time. */
final class Results {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path lines;

    Results(Path lines) {
        this.lines = lines;
    }

    /** Takes one result. */
    @FunctionalInterface
    interface Taker {
        /** @throws IOException if the report cannot be written */
        void take(JsonNode result) throws IOException;
    }

    void each(Taker taker) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(lines)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                taker.take(MAPPER.readTree(line));
            }
        }
    }
}
