package org.wirebound.reader.page;

/** Where sentences end, in the scripts of news. */
final class SentenceEnd {
    private static final String STOPS = ".。．।॥።։؟۔!?…！？;:：";
    private static final String FULL_STOPS = ".。．।॥።։۔";
    private static final String CLOSERS = "\"'”’»)]）」』“";

    private SentenceEnd() {}

    /** True where the text before {@code end} closes a sentence or leads to the next with a colon. */
    static boolean before(String text, int start, int end) {
        return STOPS.indexOf(lastSign(text, start, end)) >= 0;
    }

    /** True where the text before {@code end} closes with a full stop, which a headline does not. */
    static boolean isFullStopBefore(String text, int start, int end) {
        return FULL_STOPS.indexOf(lastSign(text, start, end)) >= 0;
    }

    private static char lastSign(String text, int start, int end) {
        int i = end - 1;
        while (i > start && (CLOSERS.indexOf(text.charAt(i)) >= 0 || Line.isBlank(text.charAt(i)))) {
            i--;
        }
        return i >= start && i < text.length() ? text.charAt(i) : ' ';
    }
}
