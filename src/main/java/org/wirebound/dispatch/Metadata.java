package org.wirebound.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about a dispatch: a value and its evidence for each field that was found; an absent field was looked for in vain. */
public final class Metadata {
    /** Nothing known. */
    public static final Metadata NONE = new Metadata(Map.of());

    private final Map<MetadataKey<?>, Found<?>> fields;

    private Metadata(Map<MetadataKey<?>, Found<?>> fields) {
        this.fields = fields;
    }

    /** This metadata with one field set, replacing what stood there. */
    public <T> Metadata with(MetadataKey<T> key, Found<? extends T> found) {
        Map<MetadataKey<?>, Found<?>> copy = new LinkedHashMap<>(fields);
        copy.put(key, new Found<Object>(key.type().cast(found.value()), found.confidence(), found.rule(), found.span()));
        return new Metadata(Collections.unmodifiableMap(copy));
    }

    /** This metadata without one field. */
    public Metadata without(MetadataKey<?> key) {
        Map<MetadataKey<?>, Found<?>> copy = new LinkedHashMap<>(fields);
        copy.remove(key);
        return new Metadata(Collections.unmodifiableMap(copy));
    }

    /** Those fields of this metadata that are among some. */
    public Metadata only(Set<MetadataKey<?>> keys) {
        Map<MetadataKey<?>, Found<?>> copy = new LinkedHashMap<>(fields);
        copy.keySet().retainAll(keys);
        return new Metadata(Collections.unmodifiableMap(copy));
    }

    /** This metadata with every field of another laid over it. */
    public Metadata overlaidWith(Metadata stronger) {
        Map<MetadataKey<?>, Found<?>> copy = new LinkedHashMap<>(fields);
        copy.putAll(stronger.fields);
        return new Metadata(Collections.unmodifiableMap(copy));
    }

    @SuppressWarnings("unchecked") // with() lets in only values of the key's own type
    public <T> Optional<Found<T>> found(MetadataKey<T> key) {
        return Optional.ofNullable((Found<T>) fields.get(key));
    }

    public <T> Optional<T> get(MetadataKey<T> key) {
        return found(key).map(Found::value);
    }

    public boolean has(MetadataKey<?> key) {
        return fields.containsKey(key);
    }

    /** The fields that are there, in the order of {@link MetadataKey#ALL}. */
    public List<MetadataKey<?>> keys() {
        List<MetadataKey<?>> present = new ArrayList<>(MetadataKey.ALL);
        present.retainAll(fields.keySet());
        return List.copyOf(present);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** One line a field, for golden tests. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (MetadataKey<?> key : keys()) {
            text.append(key.name()).append(": ").append(fields.get(key).value()).append('\n');
        }
        return text.toString();
    }
}
