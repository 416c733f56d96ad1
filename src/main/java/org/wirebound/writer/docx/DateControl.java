package org.wirebound.writer.docx;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How Word writes a date that it takes from the metadata (ECMA-376 part 1, 17.5.2.7): in the languages of which it is sure that Word's names of the
 * months are those on the page.
 *
 * @param locale as Word names it, with a region
 * @param pattern of Word, which here are those of Java too
 */
record DateControl(String locale, String pattern) {
    private static final Map<String, DateControl> BY_LANGUAGE = Map.of(
            "en", new DateControl("en-US", "MMMM d, yyyy"),
            "de", new DateControl("de-DE", "d. MMMM yyyy"),
            "fr", new DateControl("fr-FR", "d MMMM yyyy"),
            "es", new DateControl("es-ES", "d 'de' MMMM 'de' yyyy"),
            "it", new DateControl("it-IT", "d MMMM yyyy"),
            "nl", new DateControl("nl-NL", "d MMMM yyyy"),
            "pt", new DateControl("pt-BR", "d 'de' MMMM 'de' yyyy"));

    /** The control for a language by its tag of BCP 47. */
    static Optional<DateControl> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(Locale.forLanguageTag(language).getLanguage()));
    }

    /** The words that Word makes of a day. */
    String written(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.forLanguageTag(locale)).format(day);
    }
}
