package org.wirebound.app.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.FileSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.RecordJson;
import org.wirebound.archive.StoredFile;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

/** What became of a source as JSON, for the journal and for a process of its own; reads what it has written. */
final class SettlementJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Made at first use only: most runs need none. */
    private static final class Reader {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();
    }

    private SettlementJson() {}

    /** @throws IllegalArgumentException if it is no JSON */
    static JsonNode parse(String json) {
        try {
            return Reader.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    static ObjectNode planned(Planned planned) {
        return NODES.objectNode()
                .put("given", planned.input().given())
                .put("file", planned.input().file().map(Object::toString).orElse(""))
                .put("place", planned.input().place().toString())
                .put("stem", planned.stem().toString())
                .put("items", planned.items().toString());
    }

    static Planned planned(JsonNode json, FileSystem files) {
        String file = json.path("file").asText();
        Input input = new Input(json.path("given").asText(), file.isEmpty() ? Optional.empty() : Optional.of(files.getPath(file)),
                files.getPath(json.path("place").asText()));
        return new Planned(input, files.getPath(json.path("stem").asText()), files.getPath(json.path("items").asText()));
    }

    static ObjectNode settlement(Settlement settlement) {
        ObjectNode object = NODES.objectNode();
        settlement.source().ifPresent(source -> object.put("sha256", source.sha256()).put("bytes", source.size()));
        ArrayNode results = object.putArray("results");
        settlement.results().forEach(result -> results.add(result(result)));
        return object;
    }

    static Settlement settlement(JsonNode json, Planned planned) {
        Optional<Settlement.Content> source = json.has("sha256")
                ? Optional.of(new Settlement.Content(json.get("sha256").asText(), json.path("bytes").asLong()))
                : Optional.empty();
        List<Result> results = new ArrayList<>();
        json.path("results").forEach(result -> results.add(result(result, planned)));
        return new Settlement(planned, source, Optional.empty(), results);
    }

    static ArrayNode files(List<StoredFile> files) {
        ArrayNode array = NODES.arrayNode();
        files.forEach(file -> array.addObject()
                .put("file", file.path().toString()).put("sha256", file.sha256()).put("bytes", file.size()));
        return array;
    }

    static List<StoredFile> files(JsonNode array, FileSystem files) {
        List<StoredFile> read = new ArrayList<>();
        array.forEach(file -> read.add(new StoredFile(files.getPath(file.path("file").asText()),
                file.path("sha256").asText(), file.path("bytes").asLong())));
        return read;
    }

    private static ObjectNode result(Result result) {
        ObjectNode object = NODES.objectNode();
        if (result instanceof Result.Written written) {
            object.set("files", files(written.files()));
            object.set("metadata", written.metadata());
        } else if (result instanceof Result.Failed failed) {
            object.put("failure", failed.failure().name()).put("reason", failed.reason());
        } else if (result instanceof Result.Kept kept) {
            object.put("inTheWay", kept.inTheWay());
        }
        object.set("findings", RecordJson.findings(result.findings()));
        return object;
    }

    private static Result result(JsonNode json, Planned planned) {
        Input input = planned.input();
        List<Finding> findings = new ArrayList<>();
        json.path("findings").forEach(finding -> findings.add(finding(finding)));
        if (json.has("failure")) {
            return new Result.Failed(input, Failure.valueOf(json.get("failure").asText()), json.path("reason").asText(), findings);
        } else if (json.has("inTheWay")) {
            return new Result.Kept(input, json.get("inTheWay").asText());
        }
        return new Result.Written(input, files(json.path("files"), planned.stem().getFileSystem()),
                (ObjectNode) json.required("metadata"), findings);
    }

    private static Finding finding(JsonNode json) {
        List<Span> spans = new ArrayList<>();
        if (json.has("spans")) {
            json.get("spans").forEach(span -> spans.add(new Span(span.get(0).asInt(), span.get(1).asInt())));
        } else if (json.has("start")) {
            spans.add(new Span(json.get("start").asInt(), json.path("end").asInt()));
        }
        return new Finding(FindingCode.valueOf(json.path("code").asText()), spans, json.path("message").asText());
    }
}
