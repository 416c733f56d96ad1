package org.wirebound.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;

/** What is known of a dispatch as JSON (RFC 8259); the keys always stand in the same order. */
public final class RecordJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Made at first use only: it loads some hundred classes, and what people read is no JSON. */
    private static final class Writers {
        private static final ObjectWriter LINE = JsonMapper.builder().build().writer();
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
        private static final ObjectWriter PAGE =
                LINE.with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
    }

    private RecordJson() {}

    /** Adds {@code metadata}, {@code evidence}, {@code findings} and {@code text}, the body, to an object. */
    public static void describe(ObjectNode object, Dispatch dispatch, List<Finding> findings) {
        object.set("metadata", metadata(dispatch.metadata()));
        object.set("evidence", evidence(dispatch.metadata()));
        object.set("findings", findings(findings));
        object.put("text", dispatch.bodyText());
    }

    /** One key a field that was found, and {@code datePrecision} after {@code date}; {@code titleDerived} only where true. */
    public static ObjectNode metadata(Metadata metadata) {
        ObjectNode object = NODES.objectNode();
        for (MetadataKey<?> key : told(metadata)) {
            put(object, key.name(), metadata.get(key).orElseThrow());
            if (key == MetadataKey.DATE) {
                object.put("datePrecision", metadata.get(MetadataKey.DATE).orElseThrow().precision().word());
            }
        }
        return object;
    }

    /** One object a finding, in the given order. */
    public static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = NODES.arrayNode();
        for (Finding finding : findings) {
            ObjectNode object = array.addObject();
            object.put("code", finding.code().name());
            object.put("severity", finding.severity().name());
            finding.span().ifPresent(span -> put(object, span));
            if (finding.spans().size() > 1) {
                ArrayNode spans = object.putArray("spans");
                finding.spans().forEach(span -> spans.addArray().add(span.start()).add(span.end()));
            }
            object.put("message", finding.message());
        }
        return array;
    }

    /** The object on one line, without a line feed at its end. */
    public static String line(ObjectNode object) {
        return text(Writers.LINE, object);
    }

    /** The object indented for people, in UTF-8, ended by a line feed. */
    public static byte[] page(ObjectNode object) {
        return (text(Writers.PAGE, object) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode evidence(Metadata metadata) {
        ObjectNode object = NODES.objectNode();
        for (MetadataKey<?> key : told(metadata)) {
            Found<?> found = metadata.found(key).orElseThrow();
            ObjectNode proof = object.putObject(key.name());
            put(proof, "value", found.value());
            proof.put("confidence", Math.round(found.confidence() * 100) / 100.0);
            proof.put("rule", found.rule());
            found.span().ifPresent(span -> put(proof, span));
        }
        return object;
    }

    /** The fields worth telling: that a title is not derived is not. */
    public static List<MetadataKey<?>> told(Metadata metadata) {
        return metadata.get(MetadataKey.TITLE_DERIVED).orElse(false)
                ? metadata.keys()
                : metadata.without(MetadataKey.TITLE_DERIVED).keys();
    }

    private static void put(ObjectNode object, Span span) {
        object.put("start", span.start());
        object.put("end", span.end());
    }

    private static void put(ObjectNode object, String key, Object value) {
        if (value instanceof String text) {
            object.put(key, text);
        } else if (value instanceof DispatchDate date) {
            object.put(key, date.toString());
        } else if (value instanceof Boolean truth) {
            object.put(key, truth);
        } else if (value instanceof Integer number) {
            object.put(key, number);
        } else if (value instanceof List<?> list) {
            ArrayNode array = object.putArray(key);
            list.forEach(item -> array.add((String) item));
        } else {
            throw new IllegalStateException("no JSON for the type of " + key + ": " + value.getClass());
        }
    }

    private static String text(ObjectWriter writer, ObjectNode object) {
        try {
            return writer.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes cannot be written", e);
        }
    }
}
