package org.wirebound.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in quotation marks (CSS Syntax 3, 4.3.5). */
final class QuotedText {
    private static final Pattern QUOTED = Pattern.compile("(?s)\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})\\s?|(.))");

    private QuotedText() {}

    /** What the quotation marks hold, with the characters that escapes stand for; empty if the term is not in quotation marks. */
    static Optional<String> parse(String term) {
        if (!QUOTED.matcher(term).matches()) {
            return Optional.empty();
        }
        return Optional.of(LegalText.running(ESCAPE.matcher(term.substring(1, term.length() - 1)).replaceAll(match ->
                Matcher.quoteReplacement(match.group(1) == null ? match.group(2) : character(match.group(1))))));
    }

    private static String character(String hexadecimal) {
        int codePoint = Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }
}
