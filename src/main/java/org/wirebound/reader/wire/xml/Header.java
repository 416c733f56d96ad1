package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;

/** Collects what the header of one item says: of several values for one field the first stands, and blank ones are none. */
final class Header {
    private static final double SURE = 0.95;
    private static final Pattern SEVERAL = Pattern.compile("\\s{0,9}[,;]\\s{0,9}");

    private final String format;
    private final XmlElement item;
    private Metadata metadata = Metadata.NONE;

    /**
     * The header of an item.
     *
     * @param format first part of every rule's name
     */
    Header(String format, XmlElement item) {
        this.format = format;
        this.item = item;
    }

    /** Enters the first value on a way. */
    Header text(MetadataKey<String> key, String path) {
        return text(key, path, SURE);
    }

    Header text(MetadataKey<String> key, String path, double confidence) {
        return put(key, path, confidence, value -> Optional.of(value.text()));
    }

    /** Enters the first value on a way that has a reading. */
    <T> Header put(MetadataKey<T> key, String path, double confidence, Function<Value, Optional<T>> reading) {
        XmlPath way = XmlPath.of(path);
        if (!metadata.has(key)) {
            way.values(item).stream().filter(value -> !Vocabulary.isPlaceholder(value.text())).flatMap(value -> reading.apply(value).map(read -> Found.at(value.span(), read, confidence, rule(way))).stream())
                    .findFirst().ifPresent(found -> metadata = metadata.with(key, found));
        }
        return this;
    }

    /** Enters the text of a value that was found elsewhere. */
    Header enter(MetadataKey<String> key, Optional<Value> value, double confidence, String rule) {
        value.filter(found -> !found.isBlank() && !metadata.has(key) && !Vocabulary.isPlaceholder(found.text()))
                .ifPresent(found -> metadata = metadata.with(key, Found.at(found.span(), found.text(), confidence, format + "-" + rule)));
        return this;
    }

    /** Enters the first value on a way that is a date. */
    Header date(String path) {
        return put(MetadataKey.DATE, path, SURE, value -> XmlDates.parse(value.text()));
    }

    /** Enters all values on ways as one, each once. */
    Header all(MetadataKey<String> key, String separator, String... paths) {
        found(List.of(paths)).ifPresent(found -> metadata = metadata.has(key) ? metadata
                : metadata.with(key, new Found<>(String.join(separator, found.value()), found.confidence(), found.rule(), found.span())));
        return this;
    }

    /** Enters all values on ways as key words, each once; one value alone may hold several with commas or semicolons between them. */
    Header keywords(String... paths) {
        found(List.of(paths)).ifPresent(found -> {
            List<String> words = found.value().size() > 1 ? found.value()
                    : found.value().stream().flatMap(SEVERAL::splitAsStream).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
            metadata = words.isEmpty() ? metadata : metadata.with(MetadataKey.KEYWORDS, new Found<>(words, found.confidence(), found.rule(), found.span()));
        });
        return this;
    }

    private Optional<Found<List<String>>> found(List<String> paths) {
        List<String> texts = new ArrayList<>();
        Optional<Span> span = Optional.empty();
        String rule = "";
        for (String path : paths) {
            XmlPath way = XmlPath.of(path);
            for (Value value : way.values(item)) {
                rule = rule.isEmpty() ? rule(way) : rule;
                span = Optional.of(span.map(whole -> whole.union(value.span())).orElse(value.span()));
                if (!texts.contains(value.text())) {
                    texts.add(value.text());
                }
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Found<>(List.copyOf(texts), SURE, rule, span));
    }

    private String rule(XmlPath way) {
        return format + "-" + way.ruleName();
    }

    /** Takes a field away again. */
    Header drop(MetadataKey<?> key) {
        metadata = metadata.without(key);
        return this;
    }

    /** Says that the item must not be out before a time: a moment in ISO 8601 where it is one, else as written. */
    Header embargo(String path) {
        put(MetadataKey.EMBARGO, path, SURE, value -> value.text().startsWith("0001-") ? Optional.empty()
                : Optional.of(XmlDates.parse(value.text()).filter(date -> date.precision() == DispatchDate.Precision.TIME).map(DispatchDate::toString)
                        .orElse(value.text())));
        return this;
    }

    Metadata metadata() {
        return metadata;
    }
}
