package org.wirebound.reader.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

/**
 * All values of a source in JSON, or in JSON lines, with their places.
 *
 * @param roots the values, one a line in JSON lines
 * @param findings that it is malformed or too large; what was read up to there is kept
 */
record JsonTree(List<Json> roots, List<Finding> findings) {
    /** In levels. */
    static final int DEEPEST = 100;
    /** In values of any kind. */
    static final int MOST_VALUES = 2_000_000;
    private static final int LONGEST_NUMBER = 1000;
    private static final int LONGEST_NAME = 10_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxTokenCount(2L * MOST_VALUES)
            .maxStringLength(Integer.MAX_VALUE).maxNumberLength(LONGEST_NUMBER).maxNameLength(LONGEST_NAME).build();
    private static final JsonFactory STRICT = JsonFactory.builder().streamReadConstraints(LIMITS).build();
    /** Takes what programs that write no JSON by the book leave unescaped. */
    private static final JsonFactory LENIENT = JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA).enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    JsonTree {
        roots = List.copyOf(roots);
        findings = List.copyOf(findings);
    }

    /** Reads a source from an offset on; never fails. */
    static JsonTree of(String decoded, int from) {
        Growth strict = Growth.of(STRICT, decoded, from);
        if (strict.fault.isEmpty()) {
            return new JsonTree(strict.roots, List.of());
        } else if (strict.limit) {
            return new JsonTree(strict.roots, List.of(strict.finding(FindingCode.LIMIT_REACHED,
                    "The JSON goes beyond a limit (" + strict.fault.get() + "); what follows was left out.")));
        }
        Growth lenient = Growth.of(LENIENT, decoded, from);
        return new JsonTree(lenient.roots, List.of(lenient.fault.isPresent()
                ? lenient.finding(FindingCode.FORMAT_MALFORMED, "The JSON breaks off or breaks its rules here; what stands before was kept.")
                : strict.finding(FindingCode.FORMAT_MALFORMED, "The JSON breaks its rules here, as by a line break in a string, and was read all the same.")));
    }

    /** An array or a structure that is open. */
    private record Level(boolean array, String name, int start, List<Json> values, List<Json.Member> members) {
        Json closed(int end) {
            return array ? new Json.Array(values, start, end) : new Json.Structure(members, start, end);
        }
    }

    /** Reads values until the source ends or breaks. */
    private static final class Growth {
        private final String decoded;
        private final int from;
        private final List<Json> roots = new ArrayList<>();
        private final Deque<Level> open = new ArrayDeque<>();
        private String name = "";
        private int reached;
        private boolean limit;
        private Optional<String> fault = Optional.empty();

        private Growth(String decoded, int from) {
            this.decoded = decoded;
            this.from = from;
            this.reached = from;
        }

        static Growth of(JsonFactory factory, String decoded, int from) {
            Growth growth = new Growth(decoded, from);
            try (JsonParser parser = factory.createParser(from == 0 ? decoded : decoded.substring(from))) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    growth.take(token, parser);
                }
            } catch (StreamConstraintsException e) {
                growth.limit = true;
                growth.fault = Optional.of(e.getOriginalMessage());
            } catch (IOException e) {
                growth.fault = Optional.of(e.getClass().getSimpleName());
            }
            growth.closeAll();
            return growth;
        }

        private void take(JsonToken token, JsonParser parser) throws IOException {
            int start = from + (int) parser.currentTokenLocation().getCharOffset();
            switch (token) {
                case START_OBJECT, START_ARRAY -> open.push(new Level(token == JsonToken.START_ARRAY, name, start, new ArrayList<>(), new ArrayList<>()));
                case END_OBJECT, END_ARRAY -> close(end(parser));
                case FIELD_NAME -> name = parser.currentName();
                case VALUE_STRING -> add(string(parser, start + 1));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                    String text = parser.getText();
                    add(new Json.Text(text, start, start + text.length()));
                }
                default -> { }
            }
            reached = Math.max(reached, end(parser));
        }

        private int end(JsonParser parser) {
            return from + (int) parser.currentLocation().getCharOffset();
        }

        /** The parser reads a string to its end only on demand; one that has no end is kept as far as it goes. */
        private Json.Text string(JsonParser parser, int start) throws IOException {
            try {
                String text = parser.getText();
                return new Json.Text(text, start, Math.max(start, end(parser) - 1));
            } catch (JsonEOFException e) {
                add(Escapes.cutOff(decoded, start, decoded.length()));
                throw e;
            }
        }

        private void add(Json value) {
            if (open.isEmpty()) {
                roots.add(value);
            } else if (open.element().array()) {
                open.element().values().add(value);
            } else {
                open.element().members().add(new Json.Member(name, value));
            }
        }

        private void close(int end) {
            Level level = open.pop();
            name = level.name();
            add(level.closed(end));
        }

        private void closeAll() {
            while (!open.isEmpty()) {
                close(decoded.length());
            }
        }

        private Finding finding(FindingCode code, String message) {
            return Finding.at(new Span(Math.min(reached, decoded.length()), decoded.length()), code, message);
        }
    }
}
