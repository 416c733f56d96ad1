package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Run;

/**
 * Finds the words of the page that are the metadata's own. Word writes what the metadata has into its controls whenever it opens the file, so that words that
 * differ from it in anything, or that are set in several ways, have none.
 */
final class ContentControls {
    private final Galley galley;
    private final Set<DispatchField> bound = EnumSet.noneOf(DispatchField.class);

    ContentControls(Galley galley) {
        this.galley = galley;
    }

    /** The runs of a piece, parted where a field begins and ends. */
    List<BoundRun> in(Piece piece) {
        List<DispatchField> fields = DispatchField.of(piece.role());
        if (fields.isEmpty() || piece.runs().size() > 1 || !plain(piece, piece.runs().get(0))) {
            return piece.runs().stream().map(BoundRun::free).toList();
        }
        Run run = piece.runs().get(0);
        List<BoundRun> parts = new ArrayList<>();
        int from = 0;
        for (DispatchField field : fields) {
            int start = place(field, run.text(), from);
            if (start >= 0 && bound.add(field)) {
                int end = start + field.shown(galley).orElseThrow().length();
                free(parts, run, from, start);
                parts.add(new BoundRun(part(run, start, end), Optional.of(ContentControl.of(field, galley))));
                from = end;
            }
        }
        free(parts, run, from, run.text().length());
        return parts;
    }

    private static boolean plain(Piece piece, Run run) {
        return run.role() == piece.role() && run.href().isEmpty() && run.language().isEmpty()
                && run.text().chars().noneMatch(unit -> unit < ' ' || unit == '\u00AD');
    }

    /** Where a text shows a field as words of their own; -1 where it does not. */
    private int place(DispatchField field, String text, int from) {
        Optional<String> shown = field.shown(galley);
        if (shown.isEmpty() || field.whole() && !text.equals(shown.get())) {
            return -1;
        }
        int start = text.indexOf(shown.get(), from);
        int end = start + shown.get().length();
        boolean begins = start == 0 || start > 0 && !Character.isLetterOrDigit(text.codePointBefore(start));
        boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
        return begins && ends ? start : -1;
    }

    private static void free(List<BoundRun> parts, Run run, int start, int end) {
        if (start < end) {
            parts.add(BoundRun.free(part(run, start, end)));
        }
    }

    private static Run part(Run run, int start, int end) {
        return new Run(run.role(), run.text().substring(start, end), run.style(), run.href());
    }
}
