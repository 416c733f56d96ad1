package org.wirebound.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/** The file {@code NAME.meta.json} beside a source {@code NAME.txt}: a person's word, with the keys of a record's metadata. */
public final class MetadataFile {
    /** What the file's name ends with. */
    public static final String SUFFIX = ".meta.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MetadataFile() {}

    /**
     * Reads the file's content.
     *
     * @throws IllegalArgumentException if it is no JSON object of known keys with possible values; the message says why
     */
    public static Metadata read(byte[] json) {
        JsonNode root = parse(json);
        if (!root.isObject()) {
            throw new IllegalArgumentException("it must hold one JSON object, such as {\"title\": \"...\"}");
        }
        Metadata metadata = Metadata.NONE;
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            metadata = with(metadata, key(field.getKey()), field.getValue());
        }
        return metadata;
    }

    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? ""
                    : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ": ";
            throw new IllegalArgumentException("it is no JSON: " + place + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getMessage(), e);
        }
    }

    private static MetadataKey<?> key(String name) {
        return PersonsWord.KEYS.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no key that a person can set; there are "
                        + PersonsWord.KEYS.stream().map(MetadataKey::name).collect(Collectors.joining(", "))));
    }

    private static Metadata with(Metadata metadata, MetadataKey<?> key, JsonNode value) {
        if (key == MetadataKey.KEYWORDS) {
            return PersonsWord.sayKeywords(metadata, texts(key, value));
        }
        return PersonsWord.say(metadata, key, text(key, value));
    }

    private static List<String> texts(MetadataKey<?> key, JsonNode value) {
        if (!value.isArray()) {
            throw new IllegalArgumentException(key.name() + " must be a list of texts, such as [\"economy\", \"oil\"]");
        }
        List<String> texts = new ArrayList<>();
        value.forEach(item -> texts.add(text(key, item)));
        return texts;
    }

    private static String text(MetadataKey<?> key, JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException(key.name() + " must be a text in double quotes");
        }
        return value.textValue();
    }
}
