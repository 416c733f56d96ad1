package org.wirebound.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wirebound.check.Problem;
import org.wirebound.check.TextEquality;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;

/** Holds a record against its description: are the renditions still the files that were written, and do they hold its text? */
public final class RecordCheck {
    /** Made at first use only: every command is made at the start of a run, and few runs check records. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();
    }

    private final TextEquality equality = new TextEquality();

    /**
     * What is wrong with a record; empty for a good one.
     *
     * @param description the record's JSON file; its renditions lie beside it
     * @throws IOException if the description cannot be read
     */
    public List<String> problems(Path description) throws IOException {
        JsonNode record;
        try {
            record = Json.MAPPER.readTree(Files.readAllBytes(description));
        } catch (JsonProcessingException e) {
            return List.of("the description is no JSON: " + e.getOriginalMessage());
        }
        if (!record.path("renditions").isArray() || !record.path("text").isTextual()) {
            return List.of("the description has no renditions or no text");
        }
        List<String> problems = new ArrayList<>();
        for (JsonNode rendition : record.get("renditions")) {
            problem(description, record.get("text").textValue(), rendition).ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    private Optional<String> problem(Path description, String text, JsonNode rendition) {
        String name = rendition.path("file").asText();
        Optional<Format> format = format(rendition.path("format").asText());
        if (format.isEmpty() || !isPlainName(name)) {
            return Optional.of("the description names a rendition that cannot be one: \"" + name + "\"");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(description.resolveSibling(name));
        } catch (IOException e) {
            return Optional.of(name + " is missing or cannot be read");
        }
        if (!Fixity.sha256(bytes).equals(rendition.path("sha256").asText())) {
            return Optional.of(name + " is not the file that was written: its SHA-256 differs");
        }
        return equality.missing(text, new Rendition(format.get(), bytes)).map(Problem::message).map(what -> name + ": " + what);
    }

    private static Optional<Format> format(String word) {
        return Arrays.stream(Format.values()).filter(format -> format.extension().equals(word)).findFirst();
    }

    /** A description from elsewhere must not lead out of its folder. */
    private static boolean isPlainName(String name) {
        return !name.isEmpty() && !name.equals("..") && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0);
    }
}
