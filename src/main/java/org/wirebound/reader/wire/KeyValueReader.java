package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.copy.MarkedPart.Kind;

/**
 * Reads items of lines {@code KEY#value}, as databases of news export them: {@code AN} accession number, {@code PD} date, {@code BY} byline, {@code KY} keywords, {@code TI}
 * title, {@code AB} abstract, and {@code TX}, the text to the end.
 */
final class KeyValueReader implements WireReader {
    private static final String TYPE = "text/plain";
    private static final String RULE = "key-value-field";
    private static final int MOST_FIELDS = 60;
    private static final int FEWEST_FIELDS = 3;
    private static final int KEY_LENGTH = 3;
    /** In the order of the page. */
    private static final Map<String, MetadataKey<String>> ON_THE_PAGE = onThePage();
    private static final Pattern KEY = Pattern.compile("[A-Z]{2}#");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2}) (\\p{L}{3,12})\\.? (\\d{4})\\b.{0,30}");

    /** A field: its key, where that stands, and its value, which may go on over lines without a key. */
    private record Field(String key, int start, SourceLine value) {}

    @Override
    public Optional<Items> read(String name, String decoded) {
        SourceLine first = SourceLine.firstWithWords(decoded, 0, decoded.length());
        boolean telegram = first.length() == "zczc".length() && first.text(decoded).equalsIgnoreCase("zczc");
        int start = telegram ? first.next() : 0;
        if (!isKeyed(decoded, SourceLine.firstWithWords(decoded, start, decoded.length()))) {
            return Optional.empty();
        }
        List<Field> fields = fields(decoded, start);
        boolean known = fields.size() >= FEWEST_FIELDS && fields.stream().anyMatch(field -> field.key().equals("TI") || field.key().equals("TX"));
        return known ? ItemDraft.items(TYPE, List.of(new Draft(decoded, start, fields).item()), List.of()) : Optional.empty();
    }

    private static Map<String, MetadataKey<String>> onThePage() {
        Map<String, MetadataKey<String>> keys = new LinkedHashMap<>();
        keys.put("TI", MetadataKey.TITLE);
        keys.put("AB", MetadataKey.SUBTITLE);
        keys.put("BY", MetadataKey.BYLINE);
        return Collections.unmodifiableMap(keys);
    }

    private static boolean isKeyed(String decoded, SourceLine line) {
        return line.length() >= KEY_LENGTH && KEY.matcher(decoded).region(line.start(), line.end()).lookingAt();
    }

    private static List<Field> fields(String decoded, int start) {
        List<Field> fields = new ArrayList<>();
        SourceLine line = SourceLine.firstWithWords(decoded, start, decoded.length());
        while (line.length() > 0 && fields.size() < MOST_FIELDS) {
            if (isKeyed(decoded, line)) {
                String key = decoded.substring(line.start(), line.start() + KEY_LENGTH - 1);
                boolean text = key.equals("TX");
                int end = text ? decoded.length() : line.end();
                fields.add(new Field(key, line.start(), new SourceLine(line.start() + KEY_LENGTH, end, line.next()).trimmed(decoded)));
                if (text) {
                    return fields;
                }
            } else {
                Field last = fields.remove(fields.size() - 1);
                fields.add(new Field(last.key(), last.start(), new SourceLine(last.value().start(), line.end(), line.next())));
            }
            line = SourceLine.firstWithWords(decoded, line.next(), decoded.length());
        }
        return fields;
    }

    /** One item of such fields. */
    private static final class Draft {
        private final String decoded;
        private final int start;
        private final List<Field> fields;
        private final ItemDraft draft;

        Draft(String decoded, int start, List<Field> fields) {
            this.decoded = decoded;
            this.start = start;
            this.fields = fields;
            this.draft = new ItemDraft(decoded);
        }

        Item item() {
            draft.takeOff(0, start);
            fields.forEach(field -> draft.takeOff(field.start(), field.start() + KEY_LENGTH));
            ON_THE_PAGE.keySet().forEach(key -> fields.stream().filter(field -> field.key().equals(key)).forEach(this::show));
            fields.stream().filter(field -> !ON_THE_PAGE.containsKey(field.key()) && !field.key().equals("TX")).forEach(this::enterUnseen);
            fields.stream().filter(field -> field.key().equals("TX"))
                    .forEach(field -> draft.plain(List.of(new Span(field.value().start(), field.value().end()))));
            return draft.finish();
        }

        private void show(Field field) {
            MetadataKey<String> key = ON_THE_PAGE.get(field.key());
            SourceLine value = field.value();
            if (value.length() == 0) {
                return;
            } else if (draft.has(key)) {
                draft.part(Kind.PARAGRAPH, value.start(), value.end());
            } else if (key == MetadataKey.TITLE) {
                draft.headline(value.start(), value.end(), 0.97, RULE);
            } else {
                draft.part(key == MetadataKey.BYLINE ? Kind.BYLINE : Kind.SUBHEADLINE, value.start(), value.end());
                draft.enter(key, value.start(), value.end(), 0.9, RULE);
            }
        }

        /** What is metadata alone. */
        private void enterUnseen(Field field) {
            SourceLine value = field.value();
            draft.takeOff(value.start(), value.end());
            switch (field.key()) {
                case "AN" -> draft.enter(MetadataKey.ITEM_ID, value.start(), value.end(), 0.9, RULE);
                case "KY" -> draft.keywords(value.start(), value.end(), " ", RULE);
                case "PD" -> {
                    Matcher date = DATE.matcher(value.length() > 60 ? "" : value.text(decoded));
                    if (date.matches()) {
                        WireDate.dayOfNamedMonth(date.group(3), date.group(2), date.group(1)).ifPresent(day -> draft.enter(MetadataKey.DATE,
                                Found.at(new Span(value.start(), value.start() + date.end(3)), DispatchDate.of(day), 0.95, RULE)));
                    }
                }
                default -> { }
            }
        }
    }
}
