package org.wirebound.reader.page;

import java.util.List;

/**
 * How a page was set: whether its lines were broken at a width, as wires do at 60 to 80 columns, or each line is a paragraph.
 *
 * @param width the longest line that another follows in its group; 0 where no line was wrapped
 */
record Measure(int width) {
    /** No wire wraps wider. */
    private static final int WIDEST = 100;
    private static final int NARROWEST = 30;
    /** Typesetters leave a line this much short before the next word would fit. */
    private static final int SLACK = 10;

    static final Measure UNWRAPPED = new Measure(0);

    /** Takes the measure of a page: wrapped if more than half of the lines that another follows end where the next word would not have fitted. */
    static Measure of(String text, List<Line> lines) {
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).group() == lines.get(i + 1).group()) {
                width = Math.max(width, lines.get(i).length());
            }
        }
        if (width > WIDEST || width < NARROWEST) {
            return UNWRAPPED;
        }
        Measure trial = new Measure(width);
        int soft = 0;
        int hard = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).group() == lines.get(i + 1).group() && lines.get(i + 1).indent() <= lines.get(i).indent()) {
                boolean fits = trial.nextWordWouldFit(text, lines.get(i), lines.get(i + 1));
                boolean sentence = SentenceEnd.before(text, lines.get(i).start(), lines.get(i).end());
                soft += fits || sentence ? 0 : 1;
                hard += fits && sentence ? 1 : 0;
            }
        }
        return soft > hard ? trial : UNWRAPPED;
    }

    /** True where the line end between two lines of a group is only the typesetter's. */
    boolean joins(String text, Line line, Line next) {
        if (width == 0) {
            return false;
        }
        return !nextWordWouldFit(text, line, next) || !SentenceEnd.before(text, line.start(), line.end()) && startsSmall(text, next);
    }

    private boolean nextWordWouldFit(String text, Line line, Line next) {
        int wordEnd = next.start();
        while (wordEnd < next.end() && !Line.isBlank(text.charAt(wordEnd)) && !Character.isIdeographic(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return line.length() + 1 + Math.max(1, wordEnd - next.start()) + SLACK <= width;
    }

    private static boolean startsSmall(String text, Line line) {
        return Character.isLowerCase(text.codePointAt(line.start()));
    }
}
