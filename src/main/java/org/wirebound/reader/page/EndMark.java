package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.table.ResourceTable;

/**
 * A mark by which a wire closes a dispatch.
 *
 * @param part as written
 * @param agency the agency that alone uses it, if one does
 */
public record EndMark(Part part, Optional<String> agency) {
    private static final int MOST = 3;
    private static final List<Row> ROWS = ResourceTable.rows(EndMark.class, "end-marks.tsv").stream()
            .map(row -> new Row(row.get(0), row.get(1), row.get(2).equals("tail")))
            .toList();
    /** Turan counts its pages so: {@code -02D-}. */
    private static final Pattern NUMBERED = Pattern.compile("-\\d{1,3}[A-Z]?-");

    private record Row(String mark, String agency, boolean tail) {}

    /** The marks at the very end of a text, the last first. */
    static List<EndMark> of(String text, int from) {
        List<EndMark> marks = new ArrayList<>();
        int end = trimmed(text, from, text.length());
        while (marks.size() < MOST && end > from) {
            Optional<EndMark> mark = before(text, from, end);
            if (mark.isEmpty()) {
                return marks;
            }
            marks.add(mark.get());
            end = trimmed(text, from, mark.get().part().start());
        }
        return marks;
    }

    private static Optional<EndMark> before(String text, int from, int end) {
        int lineStart = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
        while (lineStart < end && Line.isBlank(text.charAt(lineStart))) {
            lineStart++;
        }
        if (lineStart == from) {
            return Optional.empty(); // a page of one line has nothing to close
        }
        for (Row row : ROWS) {
            int start = end - row.mark().length();
            boolean wholeLine = start == lineStart && text.substring(start, end).toUpperCase(Locale.ROOT).equals(row.mark().toUpperCase(Locale.ROOT));
            boolean tail = row.tail() && start > lineStart && text.startsWith(row.mark(), start) && SentenceEnd.before(text, lineStart, start);
            if (wholeLine || tail) {
                Optional<String> agency = Optional.of(row.agency()).filter(name -> !name.isEmpty());
                return Optional.of(new EndMark(new Part(text.substring(start, end), start, end), agency));
            }
        }
        boolean numbered = end - lineStart <= 6 && NUMBERED.matcher(text.substring(lineStart, end)).matches();
        return numbered ? Optional.of(new EndMark(new Part(text.substring(lineStart, end), lineStart, end), Optional.empty())) : Optional.empty();
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == '\n' || Line.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
