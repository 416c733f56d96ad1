package org.wirebound.app.batch.report;

/** Text within XML 1.0 and HTML. */
final class Markup {
    private Markup() {}

    /** Fit for content and for attributes in double quotes; what XML forbids (1.0, 2.2) becomes U+FFFD. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isCharacter(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isCharacter(int codePoint) {
        return codePoint >= ' ' && codePoint < 0xD800 && (codePoint < 0x7F || codePoint > 0x9F) || codePoint > 0xDFFF && codePoint < 0xFFFE
                || codePoint > 0xFFFF;
    }
}
