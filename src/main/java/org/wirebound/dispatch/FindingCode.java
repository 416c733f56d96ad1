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
    SOURCE_MALFORMED(ERROR, "The source is in a structured format that cannot be read to any use."),
    FORMAT_MALFORMED(WARNING, "The source is in a structured format and breaks its rules; what could be read was kept."),
    LIMIT_REACHED(WARNING, "A limit was reached; what lies beyond it was left out."),
    ITEM_WITHOUT_TEXT(INFO, "An item of the source has no text and gave no dispatch."),
    PART_LEFT_OUT(INFO, "A part of the source that is no text, such as a picture, was left out."),
    FORMAT_READ_AS_TEXT(WARNING, "The source is in a structured format and was read as plain text, markup included."),
    CHARSET_GUESSED(INFO, "The character set was detected, not declared."),
    CHARSET_MALFORMED(WARNING, "Bytes that are no characters in the character set were replaced by U+FFFD."),
    CONTROL_REMOVED(INFO, "Control characters were taken off the page."),
    BLANKS_REPLACED(INFO, "Unusual blanks were replaced by ordinary ones."),
    LINE_ENDS_CHANGED(INFO, "Unusual line ends were replaced by ordinary ones."),
    MOJIBAKE_REPAIRED(WARNING, "Letters that a wrong character set had made of others were put right."),
    ENTITIES_DECODED(INFO, "Character references of HTML in a text without markup were decoded."),
    MARKUP_REMOVED(INFO, "Marks of plain-text markup, such as ## before a crosshead, were taken off the page."),
    SCRAPE_STAMP_REMOVED(INFO, "A scraper's date stamp was taken off the page."),
    END_MARK_REMOVED(INFO, "The wire's end mark was taken off the page."),
    COPYRIGHT_REMOVED(INFO, "A line of rights was taken off the page and entered as metadata."),
    TITLE_REPEATED(INFO, "The headline stood twice and was printed once."),
    NOTE_REMOVED(INFO, "A note between desks was taken off the page and entered as metadata."),
    HEADER_REMOVED(INFO, "The wire's own header or trailer was taken off the page."),
    TITLE_DERIVED(INFO, "There is no headline: the title was made from the first sentence."),
    DATELINE_ABSENT(INFO, "No dateline was found."),
    DATE_WITHOUT_YEAR(WARNING, "The source gives no year for the date."),
    DATE_CONFLICT(WARNING, "Two dates of the source contradict each other."),
    EMBARGOED(WARNING, "The dispatch must not be published before a date."),
    WITHHELD(WARNING, "The agency asks to withhold the dispatch."),
    KILLED(WARNING, "The agency has withdrawn the dispatch."),
    TAKE_MISSING(WARNING, "The dispatch is a part of a story of which other parts are not here."),
    WORD_COUNT_DIFFERS(INFO, "The source counts its words otherwise than they are."),
    LANGUAGE_CONFLICT(WARNING, "The source declares another language than it is written in."),
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
