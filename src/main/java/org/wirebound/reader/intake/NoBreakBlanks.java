package org.wirebound.reader.intake;

/** Where a no-break blank (U+00A0, U+202F) is typography and where it is only what a page's export made of every blank. */
final class NoBreakBlanks {
    private NoBreakBlanks() {}

    /** True where no-break blanks outnumber the ordinary ones: then they part words, and lines could not be broken at them. */
    static boolean areTheOnlyBlanks(String text) {
        int noBreak = 0;
        int ordinary = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' || c == '\u202f') {
                noBreak++;
            } else if (c == ' ') {
                ordinary++;
            }
        }
        return noBreak > ordinary;
    }

    /** True where French typography sets one: before ; : ! ? and a closing guillemet, after an opening one, within and after numbers. */
    static boolean wantedAt(String text, int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return ";:!?»%€".indexOf(after) >= 0 || before == '«' || Character.isDigit(before) && Character.isDigit(after);
    }
}
