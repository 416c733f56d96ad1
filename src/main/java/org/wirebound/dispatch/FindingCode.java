package org.wirebound.dispatch;

import static org.wirebound.dispatch.Severity.ERROR;
import static org.wirebound.dispatch.Severity.INFO;
import static org.wirebound.dispatch.Severity.WARNING;

/** Everything that can be noticed about a dispatch; the constant's name is the code in records and in the README's table. */
public enum FindingCode {
    SOURCE_EMPTY(ERROR, "The source holds no text."),
    SOURCE_BINARY(ERROR, "The source is not text."),
    SOURCE_TOO_LARGE(ERROR, "The source is larger than the limit."),
    SOURCE_UNREADABLE(ERROR, "The source cannot be opened."),
    METADATA_FILE_INVALID(ERROR, "The metadata file beside the source cannot be used."),
    FORMAT_READ_AS_TEXT(WARNING, "The source is in a structured format and was read as plain text, markup included."),
    CHARSET_GUESSED(INFO, "The character set was detected, not declared."),
    CHARSET_MALFORMED(WARNING, "Bytes that are no characters in the character set were replaced by U+FFFD."),
    CONTROL_REMOVED(INFO, "Control characters were taken off the page."),
    BLANKS_REPLACED(INFO, "Unusual blanks were replaced by ordinary ones."),
    ENTITIES_DECODED(INFO, "Character references of HTML in a text without markup were decoded."),
    MARKUP_REMOVED(INFO, "Marks of plain-text markup, such as ## before a crosshead, were taken off the page."),
    SCRAPE_STAMP_REMOVED(INFO, "A scraper's date stamp was taken off the page."),
    END_MARK_REMOVED(INFO, "The wire's end mark was taken off the page."),
    TITLE_DERIVED(INFO, "There is no headline: the title was made from the first sentence."),
    DATELINE_ABSENT(INFO, "No dateline was found."),
    DATE_WITHOUT_YEAR(WARNING, "The source gives no year for the date."),
    DATE_CONFLICT(WARNING, "Two dates of the source contradict each other."),
    LANGUAGE_UNCERTAIN(WARNING, "The language could not be told with confidence."),
    GLYPH_MISSING(WARNING, "A character that no font has is drawn as a box.");

    private final Severity severity;
    private final String meaning;

    FindingCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    /** One English sentence for the README's table. */
    public String meaning() {
        return meaning;
    }
}
