package org.wirebound.reader.document.html;

import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Span;

/**
 * Words of a page and where it says them.
 *
 * @param text on one line
 * @param rule the name of the rule that found them
 */
record Said(String text, Span span, String rule) {
    Found<String> found(double confidence) {
        return Found.at(span, text, confidence, rule);
    }

    /** A text on one line. */
    static String line(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}
