package org.wirebound.reader.document.html;

import java.util.regex.Pattern;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Span;

/**
 * Words of a page and where it says them.
 *
 * @param text on one line
 * @param rule the name of the rule that found them
 */
record Said(String text, Span span, String rule) {
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    Found<String> found(double confidence) {
        return Found.at(span, text, confidence, rule);
    }

    /** A text on one line. */
    static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
