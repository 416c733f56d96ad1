package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Span;

/**
 * Parts plain text within an element into paragraphs: at blank lines and at lines that are indented more than others; where nothing parts them, each line is a paragraph
 * if lines are longer than any wire breaks them, or as short as those of a list.
 */
final class PlainParagraphs {
    /** In characters; no wire breaks its lines later. */
    private static final int LONGEST_BROKEN_LINE = 130;
    /** In characters, on average; shorter lines are those of a list or a table. */
    private static final int SHORTEST_BROKEN_LINE = 45;

    private PlainParagraphs() {}

    /** The paragraphs as ranges of the text. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        List<Span> filled = lines.stream().filter(line -> !isBlank(text, line)).toList();
        if (filled.isEmpty()) {
            return List.of();
        }
        boolean parted = lines.subList(lines.indexOf(filled.get(0)), lines.lastIndexOf(filled.get(filled.size() - 1))).stream().anyMatch(line -> isBlank(text, line));
        int least = filled.stream().skip(1).mapToInt(line -> indent(text, line)).min().orElse(0); // the first stands behind a tag
        boolean indented = filled.stream().skip(1).anyMatch(line -> indent(text, line) > least);
        boolean whole = filled.stream().anyMatch(line -> line.length() - indent(text, line) > LONGEST_BROKEN_LINE);
        double average = filled.stream().mapToInt(line -> line.length() - indent(text, line)).average().orElse(0);
        boolean each = !parted && (whole && !indented || average < SHORTEST_BROKEN_LINE);
        return join(text, lines, line -> each || indented && indent(text, line) > least);
    }

    /** Tells whether a line opens a paragraph. */
    private interface Opening {
        boolean opens(Span line);
    }

    private static List<Span> join(String text, List<Span> lines, Opening opening) {
        List<Span> paragraphs = new ArrayList<>();
        boolean within = false;
        for (Span line : lines) {
            if (isBlank(text, line)) {
                within = false;
            } else if (within && !opening.opens(line)) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1).union(line));
            } else {
                paragraphs.add(line);
                within = true;
            }
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(new Span(from, to));
            from = to + 1;
        }
        return lines;
    }

    private static boolean isBlank(String text, Span line) {
        return text.substring(line.start(), line.end()).isBlank();
    }

    private static int indent(String text, Span line) {
        int at = line.start();
        while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - line.start();
    }
}
