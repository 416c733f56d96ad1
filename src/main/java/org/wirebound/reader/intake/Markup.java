package org.wirebound.reader.intake;

/** Tells whether a text is marked up, so that its character references belong to a format and not to the words. */
final class Markup {
    private Markup() {}

    /** True where an end tag, an XML declaration or a document type stands in the text. */
    static boolean isIn(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 2 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == '/' && Character.isLetter(text.charAt(i + 2)) || next == '?' || next == '!') {
                return true;
            }
        }
        return false;
    }
}
