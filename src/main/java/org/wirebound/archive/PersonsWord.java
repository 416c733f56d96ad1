package org.wirebound.archive;

import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/** What a person says of a dispatch: checked here, because it beats every detection. */
public final class PersonsWord {
    /** The fields that a person may set; the others are measured. */
    public static final List<MetadataKey<?>> KEYS = List.of(
            MetadataKey.TITLE, MetadataKey.DATE, MetadataKey.PLACE, MetadataKey.REGION, MetadataKey.COUNTRY,
            MetadataKey.AGENCY, MetadataKey.BYLINE, MetadataKey.LANGUAGE, MetadataKey.SCRIPT, MetadataKey.DIRECTION,
            MetadataKey.RUBRIC, MetadataKey.SLUG, MetadataKey.KEYWORDS, MetadataKey.CATEGORY, MetadataKey.PRIORITY);

    private static final String DATE_FORMS = "2023, 2023-04, 2023-04-19, 2023-04-19T09:30+04:00 or --04-19";

    private PersonsWord() {}

    /**
     * Sets one field.
     *
     * @param key one of {@link #KEYS} that holds a single value
     * @throws IllegalArgumentException if the value cannot be one of that field; the message says why and what can be
     */
    public static Metadata say(Metadata metadata, MetadataKey<?> key, String value) {
        if (key == MetadataKey.DATE) {
            return metadata.with(MetadataKey.DATE, Found.byPerson(date(value)));
        }
        String text = text(key, value);
        if (key == MetadataKey.LANGUAGE) {
            text = language(text);
        } else if (key == MetadataKey.DIRECTION && !text.equals("ltr") && !text.equals("rtl")) {
            throw new IllegalArgumentException("direction \"" + text + "\" is neither ltr nor rtl");
        } else if (key == MetadataKey.SCRIPT && !text.matches("[A-Z][a-z]{3}")) {
            throw new IllegalArgumentException("script \"" + text + "\" is no code of ISO 15924, such as Latn");
        }
        return withText(metadata, key, text);
    }

    /** Sets the keywords. */
    public static Metadata sayKeywords(Metadata metadata, List<String> keywords) {
        List<String> checked = keywords.stream().map(word -> text(MetadataKey.KEYWORDS, word)).toList();
        return metadata.with(MetadataKey.KEYWORDS, Found.byPerson(checked));
    }

    @SuppressWarnings("unchecked") // every key of KEYS but date and keywords holds a string, and those do not come here
    private static Metadata withText(Metadata metadata, MetadataKey<?> key, String text) {
        return metadata.with((MetadataKey<String>) key, Found.byPerson(text));
    }

    private static DispatchDate date(String value) {
        try {
            return DispatchDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "date \"" + value + "\" is no day of the calendar in a form that can be read; write " + DATE_FORMS, e);
        }
    }

    private static String language(String value) {
        try {
            return new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "language \"" + value + "\" is no language tag (BCP 47), such as fr or pt-BR", e);
        }
    }

    private static String text(MetadataKey<?> key, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(key.name() + " is empty; leave it out to have it detected");
        }
        if (text.codePoints().anyMatch(PersonsWord::unprintable)) {
            throw new IllegalArgumentException(key.name() + " holds a line break or another control character");
        }
        return text;
    }

    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
