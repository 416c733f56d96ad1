package org.wirebound.writer;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/** The fields of a dispatch for which no format has a place of its own: all formats carry them under the names that records use. */
public final class OwnFields {
    private static final List<Row> ROWS = List.of(
            new Row(MetadataKey.SLUG, "The wire's name for the story"),
            new Row(MetadataKey.CATEGORY, "Category as the wire codes it"),
            new Row(MetadataKey.PRIORITY, "Priority as the wire codes it"),
            new Row(MetadataKey.STATUS, "Publication status: usable, withheld or canceled"),
            new Row(MetadataKey.EMBARGO, "Not to be published before: ISO 8601, or as written"),
            new Row(MetadataKey.VERSION, "Version of the story, as the source counts it"),
            new Row(MetadataKey.REVISION, "Kind of version"),
            new Row(MetadataKey.TAKE, "Number of this part of the story"),
            new Row(MetadataKey.TAKES, "Number of parts of the story"),
            new Row(MetadataKey.ITEM_ID, "The agency's own name for the item"),
            new Row(MetadataKey.REPLACES, "Identifier of the version before"),
            new Row(MetadataKey.REPLACED_BY, "Identifier of the next version"));

    private OwnFields() {}

    private record Row(MetadataKey<?> key, String description) {}

    /**
     * One field that a dispatch has.
     *
     * @param name as in records
     * @param value as text
     * @param description one English phrase
     */
    public record Field(String name, String value, String description) {}

    /** The fields of a dispatch, those without words left out. */
    public static List<Field> of(Metadata metadata) {
        List<Field> fields = new ArrayList<>();
        for (Row row : ROWS) {
            metadata.get(row.key()).map(Object::toString).filter(value -> !value.isBlank())
                    .ifPresent(value -> fields.add(new Field(row.key().name(), value, row.description())));
        }
        return List.copyOf(fields);
    }
}
