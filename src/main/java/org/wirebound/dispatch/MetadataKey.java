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
    /** The line below the headline. */
    public static final MetadataKey<String> SUBTITLE = text("subtitle");
    /** As written in the dateline. */
    public static final MetadataKey<String> PLACE = text("place");
    /** The state or province of the place, as written. */
    public static final MetadataKey<String> REGION = text("region");
    /** As written, or, with the rule {@code gazetteer}, the English name of the only country that has a city of the place's name. */
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
    /** IPTC publication status: {@code usable}, {@code withheld}, {@code canceled}; only where the source says so. */
    public static final MetadataKey<String> STATUS = text("status");
    /** Not to be published before: ISO 8601 with its zone where the source says when; else as written. */
    public static final MetadataKey<String> EMBARGO = text("embargo");
    /** Which version of the story this is, counted from 1, as the source counts it. */
    public static final MetadataKey<String> VERSION = text("version");
    /** What kind of version: {@code update}, {@code lead}, {@code writethru}, {@code correction}, {@code repeat}, {@code refile}, {@code recast}, {@code kill}, {@code advisory}. */
    public static final MetadataKey<String> REVISION = text("revision");
    /** The number of this part of a story that was sent in parts, from 1. */
    public static final MetadataKey<Integer> TAKE = new MetadataKey<>("take", Integer.class);
    /** How many parts the story has, where that is known. */
    public static final MetadataKey<Integer> TAKES = new MetadataKey<>("takes", Integer.class);
    /** What a desk tells other desks, not for publication. */
    public static final MetadataKey<String> EDITORIAL_NOTE = text("editorialNote");
    public static final MetadataKey<String> RIGHTS = text("rights");
    /** The agency's own name for this item, such as a GUID. */
    public static final MetadataKey<String> ITEM_ID = text("itemId");
    /** The identifier of the dispatch that this one is a later version of. */
    public static final MetadataKey<String> REPLACES = text("replaces");
    /** The identifier of a later version of this dispatch. */
    public static final MetadataKey<String> REPLACED_BY = text("isReplacedBy");
    /** The identifier of the source that holds this dispatch among others. */
    public static final MetadataKey<String> PARENT = text("parent");
    public static final MetadataKey<Integer> WORD_COUNT = new MetadataKey<>("wordCount", Integer.class);
    public static final MetadataKey<String> MEDIA_TYPE = text("mediaType");
    public static final MetadataKey<String> CHARSET = text("charset");
    /** A URN that depends on the bytes of the source alone. */
    public static final MetadataKey<String> IDENTIFIER = text("identifier");
    /** 64 lower-case hexadecimal digits. */
    public static final MetadataKey<String> SOURCE_SHA256 = text("sourceSha256");

    /** Every field, in the order in which records list them. */
    public static final List<MetadataKey<?>> ALL = List.of(
            TITLE, TITLE_DERIVED, SUBTITLE, DATE, PLACE, REGION, COUNTRY, AGENCY, BYLINE, LANGUAGE, SCRIPT, DIRECTION, RUBRIC,
            SLUG, KEYWORDS, CATEGORY, PRIORITY, STATUS, EMBARGO, VERSION, REVISION, TAKE, TAKES, EDITORIAL_NOTE, RIGHTS,
            ITEM_ID, REPLACES, REPLACED_BY, PARENT, WORD_COUNT, MEDIA_TYPE, CHARSET, IDENTIFIER, SOURCE_SHA256);

    private static MetadataKey<String> text(String name) {
        return new MetadataKey<>(name, String.class);
    }
}
