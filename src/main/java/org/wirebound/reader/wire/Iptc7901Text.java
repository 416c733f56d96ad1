package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.desk.DeskLabel;
import org.wirebound.reader.page.BylineGrammar;

/** Reads the text of an IPTC 7901 message: version words, headline and byline down to the line that ends in {@code =}; the story; notes to editors; the sign-off. */
final class Iptc7901Text {
    private static final int MOST_HEAD_LINES = 10;
    private static final int LONGEST_HEAD_LINE = 250;
    private static final int LONGEST_BRACKET = 40;
    /** The dpa heads what only editors should read with a single #, or parts it off with asterisks. */
    private static final Pattern NOTEBOOK = Pattern.compile("(?i)#{1,2} ?(?:dpa[ -]?)?(?:note ?book|notizblock|bloc-notes|cuaderno|bloc de notas)\\b.{0,60}");
    private static final Pattern NOT_FOR_PUBLICATION = Pattern.compile(
            "(?i).{0,20}(?:information is not (?:intended )?for publication|informationen sind nicht (?:zur|für die) ver(?:oe|ö)ffentlichung).{0,60}");
    private static final Pattern ASTERISKS = Pattern.compile("\\*(?: ?\\*){2,9}");

    private final String decoded;
    private final ItemDraft draft;

    Iptc7901Text(String decoded, ItemDraft draft) {
        this.decoded = decoded;
        this.draft = draft;
    }

    void read(int start, int limit) {
        int story = head(start, limit);
        int notes = startOfNotes(story, limit);
        int signOff = SignOff.takeOff(decoded, story, limit, draft);
        if (notes < signOff) {
            draft.note(notes, signOff, lines(notes, signOff));
        }
        draft.plain(List.of(new Span(story, Math.min(notes, signOff))));
    }

    /** Reads the head; gives where the story begins. */
    private int head(int start, int limit) {
        List<SourceLine> lines = headLines(start, limit);
        if (lines.isEmpty()) {
            return start;
        }
        int first = 0;
        while (first + 1 < lines.size() && label(lines.get(first))) {
            first++;
        }
        SourceLine last = withoutSign(lines.get(lines.size() - 1));
        int end = lines.size() - 1;
        boolean byline = end > first && BylineGrammar.opens(last.text(decoded));
        draft.headline(lines.get(first).start(), byline ? lines.get(end - 1).end() : last.end(), 0.97, "iptc-7901-headline");
        if (byline) {
            draft.part(Kind.BYLINE, last.start(), last.end());
        }
        return lines.get(end).next();
    }

    /** The lines down to the one that ends in {@code =}; none where no such line closes the first block. */
    private List<SourceLine> headLines(int start, int limit) {
        List<SourceLine> lines = new ArrayList<>();
        SourceLine line = SourceLine.firstWithWords(decoded, start, limit);
        while (line.length() > 0 && line.length() <= LONGEST_HEAD_LINE && lines.size() < MOST_HEAD_LINES) {
            lines.add(line);
            if (decoded.charAt(line.end() - 1) == '=') {
                return lines;
            }
            line = SourceLine.at(decoded, line.next(), limit).trimmed(decoded);
        }
        return List.of();
    }

    private SourceLine withoutSign(SourceLine line) {
        draft.find(Finding.at(new Span(line.end() - 1, line.end()), FindingCode.MARKUP_REMOVED, "Taken off the page: the = that ends the wire's headline."));
        return new SourceLine(line.start(), line.end() - 1, line.next()).trimmed(decoded);
    }

    /** Takes a line of version words, or of a call in brackets, off the page; false where it is none. */
    private boolean label(SourceLine line) {
        String words = line.text(decoded);
        boolean bracketed = words.length() <= LONGEST_BRACKET && words.startsWith("(") && words.endsWith(")");
        DeskLabel.read(words).ifPresent(label -> draft.label(label, new Span(line.start(), line.end())));
        boolean label = bracketed || DeskLabel.read(words).isPresent();
        if (label) {
            draft.takeOff(line.start(), line.end());
        }
        return label;
    }

    private int startOfNotes(int from, int limit) {
        int asterisks = -1;
        SourceLine line = SourceLine.firstWithWords(decoded, from, limit);
        while (line.length() > 0) {
            String words = line.length() > LONGEST_HEAD_LINE ? "" : line.text(decoded);
            if (NOTEBOOK.matcher(words).matches()) {
                return line.start();
            } else if (NOT_FOR_PUBLICATION.matcher(words).matches()) {
                return asterisks < 0 ? line.start() : asterisks;
            }
            asterisks = ASTERISKS.matcher(words).matches() ? line.start() : -1;
            line = SourceLine.firstWithWords(decoded, line.next(), limit);
        }
        return limit;
    }

    private String lines(int start, int limit) {
        StringBuilder words = new StringBuilder();
        SourceLine line = SourceLine.firstWithWords(decoded, start, limit);
        while (line.length() > 0) {
            words.append(words.isEmpty() ? "" : "\n").append(line.text(decoded));
            line = SourceLine.firstWithWords(decoded, line.next(), limit);
        }
        return words.toString();
    }
}
