package org.wirebound.dispatch;

import java.util.List;

/**
 * One field of a dispatch's metadata: its name in records and the type of its value.
 *
 * <p>A new field is one row in {@link #ALL}.
 *
 * @param name the key in JSON
 * @param type the type of the value; a {@code List} holds strings
 */
public record MetadataKey<T>(String name, Class<? super T> type) {
    public static final MetadataKey<String> TITLE = text("title");
    /** True where no headline was found and the title was made from the first sentence. */
    public static final MetadataKey<Boolean> TITLE_DERIVED = new MetadataKey<>("titleDerived", Boolean.class);
    public static final MetadataKey<DispatchDate> DATE = new MetadataKey<>("date", DispatchDate.class);
    /** As written in the dateline. */
    public static final MetadataKey<String> PLACE = text("place");
    /** The state or province of the place, as written. */
    public static final MetadataKey<String> REGION = text("region");
    /** As written; never inferred from the place alone. */
    public static final MetadataKey<String> COUNTRY = text("country");
    /** As the agency writes itself. */
    public static final MetadataKey<String> AGENCY = text("agency");
    /** The names alone, without "By" and the like. */
    public static final MetadataKey<String> BYLINE = text("byline");
    /** BCP 47. */
    public static final MetadataKey<String> LANGUAGE = text("language");
    /** ISO 15924, such as {@code Latn}. */
    public static final MetadataKey<String> SCRIPT = text("script");
    /** {@code ltr} or {@code rtl}. */
    public static final MetadataKey<String> DIRECTION = text("direction");
    public static final MetadataKey<String> RUBRIC = text("rubric");
    public static final MetadataKey<String> SLUG = text("slug");
    public static final MetadataKey<List<String>> KEYWORDS = new MetadataKey<>("keywords", List.class);
    public static final MetadataKey<String> CATEGORY = text("category");
    public static final MetadataKey<String> PRIORITY = text("priority");
    public static final MetadataKey<Integer> WORD_COUNT = new MetadataKey<>("wordCount", Integer.class);
    public static final MetadataKey<String> MEDIA_TYPE = text("mediaType");
    public static final MetadataKey<String> CHARSET = text("charset");
    /** A URN that depends on the bytes of the source alone. */
    public static final MetadataKey<String> IDENTIFIER = text("identifier");
    /** 64 lower-case hexadecimal digits. */
    public static final MetadataKey<String> SOURCE_SHA256 = text("sourceSha256");

    /** Every field, in the order in which records list them. */
    public static final List<MetadataKey<?>> ALL = List.of(
            TITLE, TITLE_DERIVED, DATE, PLACE, REGION, COUNTRY, AGENCY, BYLINE, LANGUAGE, SCRIPT, DIRECTION, RUBRIC,
            SLUG, KEYWORDS, CATEGORY, PRIORITY, WORD_COUNT, MEDIA_TYPE, CHARSET, IDENTIFIER, SOURCE_SHA256);

    private static MetadataKey<String> text(String name) {
        return new MetadataKey<>(name, String.class);
    }
}
