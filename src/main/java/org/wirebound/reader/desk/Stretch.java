package org.wirebound.reader.desk;

import java.util.Optional;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.intake.PageText;

/**
 * A line of the page, or a field of the header, in which a desk may have marked something.
 *
 * @param where what it is
 * @param text its words
 * @param start offset of its first character in the page's text, or in the decoded source for a field
 * @param ofPage the page whose line it is; empty for a field
 * @param whole where it stands in the decoded source, if it stands there
 */
record Stretch(Where where, String text, int start, Optional<PageText> ofPage, Optional<Span> whole) {

    /** What a stretch is, which decides which marks can stand in it. */
    enum Where {
        /** The headline, or the first line of a page without one. */
        TITLE,
        /** Another line near the head of the page. */
        HEAD,
        /** A line near the foot of the page. */
        FOOT,
        SLUG,
        NOTE
    }

    /** A line of a page. */
    static Stretch line(Where where, PageText page, int start, int end) {
        return new Stretch(where, page.text().substring(start, end), start, Optional.of(page), Optional.of(page.span(start, end)));
    }

    /** A field of the header. */
    static Stretch field(Where where, Found<String> found) {
        return new Stretch(where, found.value(), found.span().map(Span::start).orElse(0), Optional.empty(), found.span());
    }

    /** Where a part of the text stands in the source; the whole of a field that the source writes in other characters. */
    Optional<Span> span(int from, int to) {
        if (ofPage.isPresent()) {
            return Optional.of(ofPage.get().span(start + from, start + to));
        }
        boolean literal = whole.filter(span -> span.length() == text.length()).isPresent();
        return literal ? Optional.of(new Span(start + from, start + to)) : whole;
    }

    /** A value that a part of the text says. */
    <T> Found<T> found(int from, int to, T value, Evidence evidence) {
        return new Found<>(value, evidence.confidence(), evidence.rule(), span(from, to));
    }

    /**
     * The rule that found a value, and how sure it is.
     *
     * @param rule in lower case with hyphens
     * @param confidence from 0 to 1
     */
    record Evidence(String rule, double confidence) {}
}
