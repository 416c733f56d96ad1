package org.wirebound.app.cli;

/** Makes the characters of a source safe and visible in a terminal, which obeys control characters and turns its line at others. */
final class VisibleText {
    /** Unicode, Control Pictures: the picture of U+0000 stands here, those of the others behind it. */
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private VisibleText() {}

    /** Text of several lines: line ends stay, everything else that a terminal would obey is shown. */
    static String page(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean lineEnd = c == '\r' && i < text.length() && text.charAt(i) == '\n';
            if (c == '\n') {
                visible.append('\n');
            } else if (!lineEnd) {
                visible.append(visible(c));
            }
        }
        return visible.toString();
    }

    /** The same on one line. */
    static String line(String text) {
        return page(text).replace("\n", "␊");
    }

    private static String visible(int c) {
        int type = Character.getType(c);
        if (c < ' ') {
            return Character.toString(PICTURES + c);
        } else if (c == 0x7f) {
            return Character.toString(PICTURE_OF_DELETE);
        } else if (type == Character.SURROGATE) {
            return "\uFFFD";
        }
        boolean joins = c == 0x200c || c == 0x200d;
        boolean obeyed = type == Character.CONTROL || type == Character.FORMAT && !joins || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return obeyed ? String.format(java.util.Locale.ROOT, "‹U+%04X›", c) : Character.toString(c);
    }
}
