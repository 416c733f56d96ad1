package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.AgencyProfile;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.page.Closing.Kind;
import org.wirebound.reader.table.ResourceTable;

/** Finds what closes a dispatch: the marks that all wires share, those of the agencies' profiles, sign-offs, and lines of rights. */
final class Closings {
    private static final int MOST = 4;
    /** Turan counts its pages so: {@code -02D-}. */
    private static final Pattern NUMBERED = Pattern.compile("-\\d{1,3}[A-Z]?-");

    /** A carriage return that a copying program made visible. */
    private static final String CARRIAGE_RETURN = "^M";

    private final List<Row> rows = new ArrayList<>();
    private final SignOffGrammar signOffs;
    private final RightsGrammar rights;

    /** A mark and the agency that alone uses it; a tail may also stand behind the last sentence. */
    private record Row(String mark, Optional<String> agency, boolean tail) {}

    Closings(Agencies agencies) {
        for (AgencyProfile profile : agencies.profiles()) {
            profile.endMarks().forEach(mark -> rows.add(new Row(mark, Optional.of(profile.name()), false)));
            profile.tails().forEach(mark -> rows.add(new Row(mark, Optional.of(profile.name()), true)));
        }
        ResourceTable.rows(Closings.class, "end-marks.tsv").forEach(row -> rows.add(new Row(row.get(0), Optional.empty(), row.get(1).equals("tail"))));
        this.signOffs = new SignOffGrammar(agencies);
        this.rights = new RightsGrammar(agencies);
    }

    /** What stands at the very end of a text, the last first. */
    List<Closing> of(String text, int from) {
        List<Closing> closings = new ArrayList<>();
        int end = trimmed(text, from, text.length());
        while (closings.size() < MOST && end > from) {
            Optional<Closing> closing = before(text, from, end);
            if (closing.isEmpty()) {
                return closings;
            }
            closings.add(closing.get());
            end = trimmed(text, from, closing.get().part().start());
        }
        return closings;
    }

    private Optional<Closing> before(String text, int from, int end) {
        int lineStart = lineStart(text, from, end);
        if (lineStart == from) {
            return Optional.empty(); // a page of one line has nothing to close
        }
        Optional<Closing> mark = rows.stream().flatMap(row -> mark(row, text, lineStart, end).stream()).findFirst();
        boolean apart = lineStart > 0 && endsBefore(text, from, lineStart);
        return mark.or(() -> numbered(text, lineStart, end))
                .or(() -> rights.read(text, from, lineStart, end))
                .or(() -> apart ? signOffs.read(text, lineStart, end) : Optional.empty());
    }

    private static Optional<Closing> mark(Row row, String text, int lineStart, int end) {
        int marked = text.startsWith(CARRIAGE_RETURN, Math.max(lineStart, end - CARRIAGE_RETURN.length())) ? end - CARRIAGE_RETURN.length() : end;
        int start = marked - row.mark().length();
        boolean wholeLine = start == lineStart && text.substring(start, marked).toUpperCase(Locale.ROOT).equals(row.mark().toUpperCase(Locale.ROOT));
        boolean tail = row.tail() && start > lineStart && text.startsWith(row.mark(), start) && SentenceEnd.before(text, lineStart, start);
        return wholeLine || tail
                ? Optional.of(new Closing(new Part(text.substring(start, end), start, end), Kind.END_MARK, row.agency()))
                : Optional.empty();
    }

    private static Optional<Closing> numbered(String text, int lineStart, int end) {
        return end - lineStart <= 6 && NUMBERED.matcher(text.substring(lineStart, end)).matches()
                ? Optional.of(new Closing(new Part(text.substring(lineStart, end), lineStart, end), Kind.END_MARK, Optional.empty()))
                : Optional.empty();
    }

    /** True where what stands before a line is closed by a full stop or a blank line: the line goes on with no sentence. */
    private static boolean endsBefore(String text, int from, int lineStart) {
        int end = trimmed(text, from, lineStart);
        long lineEnds = text.substring(end, lineStart).chars().filter(c -> c == '\n').count();
        return lineEnds > 1 || SentenceEnd.before(text, from, end);
    }

    private static int lineStart(String text, int from, int end) {
        int lineStart = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
        while (lineStart < end && Line.isBlank(text.charAt(lineStart))) {
            lineStart++;
        }
        return lineStart;
    }

    static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == '\n' || Line.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
