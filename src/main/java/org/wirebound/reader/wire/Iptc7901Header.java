package org.wirebound.reader.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.Agencies;

/**
 * The heading of IPTC 7901: source and message number, priority, category, word count, optional words; then the keyword line.
 *
 * @param line the fields of the first line, found in it
 * @param start offset of the first line
 * @param keywords the keyword line without its slashes; empty where there is none
 * @param end offset after the heading
 */
record Iptc7901Header(Matcher line, int start, SourceLine keywords, int end) {
    private static final String RULE = "iptc-7901-header";
    private static final int LONGEST_LINE = 200;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LINE = Pattern.compile("([A-Za-z]{2,6})-?(\\d{2,6}) {1,8}([1-9]) {1,8}([A-Za-z]{1,4})(?: {1,8}(\\d{1,6}))?(?: {1,8}(\\S.{0,80}))?");

    /** Reads the lines at an offset; empty where they are no such heading. */
    static Optional<Iptc7901Header> read(String decoded, int start, int limit) {
        SourceLine first = SourceLine.firstWithWords(decoded, start, limit);
        if (first.length() == 0 || first.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(first.text(decoded));
        if (!line.matches()) {
            return Optional.empty();
        }
        SourceLine second = SourceLine.firstWithWords(decoded, first.next(), limit);
        boolean keywords = second.length() > 1 && second.length() <= LONGEST_LINE && isKeywordLine(decoded, second);
        return Optional.of(keywords
                ? new Iptc7901Header(line, first.start(), withoutSlashes(decoded, second), second.next())
                : new Iptc7901Header(line, first.start(), new SourceLine(first.next(), first.next(), first.next()), first.next()));
    }

    /** A slash ends the keywords or begins them. */
    private static boolean isKeywordLine(String decoded, SourceLine line) {
        return decoded.charAt(line.start()) == '/' || decoded.charAt(line.end() - 1) == '/';
    }

    private static SourceLine withoutSlashes(String decoded, SourceLine line) {
        int from = line.start();
        int to = line.end();
        while (from < to && decoded.charAt(from) == '/') {
            from++;
        }
        while (to > from && decoded.charAt(to - 1) == '/') {
            to--;
        }
        return new SourceLine(from, to, line.next());
    }

    /** True where the line counts the words, as the standard asks. */
    boolean countsWords() {
        return line.group(5) != null;
    }

    /** Enters all fields. */
    void enterInto(ItemDraft draft) {
        draft.enter(MetadataKey.ITEM_ID, start + line.start(1), start + line.end(2), 0.9, RULE);
        draft.enter(MetadataKey.PRIORITY, start + line.start(3), start + line.end(3), 0.95, RULE);
        draft.enter(MetadataKey.CATEGORY, start + line.start(4), start + line.end(4), 0.95, RULE);
        draft.wordCount(start + Math.max(0, line.start(5)), start + Math.max(0, line.end(5)), RULE);
        draft.enter(MetadataKey.SLUG, keywords.start(), keywords.end(), 0.95, RULE);
        draft.keywords(keywords.start(), keywords.end(), "/", RULE);
        agency(draft);
    }

    /** Among the optional words an agency may name itself. */
    private void agency(ItemDraft draft) {
        String words = line.group(6) == null ? "" : line.group(6);
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            Span span = new Span(start + line.start(6) + word.start(), start + line.start(6) + word.end());
            Agencies.bundled().named(word.group()).ifPresent(agency -> draft.hint(MetadataKey.AGENCY, Found.at(span, agency, 0.8, RULE)));
        }
    }
}
