package org.wirebound.type;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;

/**
 * A part of a galley that one face serves.
 *
 * @param role of the run that it stands in
 * @param text its characters, without line feeds
 * @param face that sets it, or empty where no face has the characters
 * @param script by its code of ISO 15924; {@code Zyyy} for signs that belong to no script
 * @param language BCP 47
 */
public record FaceRun(Role role, String text, Optional<FaceName> face, String script, String language) {
    /** What a running foot needs besides the identifier: page numbers and what stands between them. */
    private static final String FOOT_CHARACTERS = "0123456789/ ";

    /** Every part of a galley in its order: each piece with its marker first, at last the foot. */
    public static List<FaceRun> of(Galley galley, FontLibrary library) {
        List<FaceRun> runs = new ArrayList<>();
        for (Piece piece : galley.pieces()) {
            piece.marker().ifPresent(marker -> runs.addAll(of(new Words(piece.role(), marker, piece.style().text(), galley.language()), library)));
            for (Run run : piece.runs()) {
                runs.addAll(of(new Words(run.role(), run.text(), run.style(), run.language().orElse(galley.language())), library));
            }
        }
        BlockStyle foot = galley.style().of(Role.FOOT);
        runs.addAll(of(new Words(Role.FOOT, FOOT_CHARACTERS + galley.imprint().identifier(), foot.text(), "und"), library));
        return runs;
    }

    /** Words of one look. */
    private record Words(Role role, String text, TextStyle style, String language) {}

    private static List<FaceRun> of(Words words, FontLibrary library) {
        String text = words.text().replace("\n", "");
        Face preferred = library.face(words.style().family(), words.style().bold(), words.style().italic());
        return Item.of(text, preferred, words.language(), library).stream()
                .map(item -> new FaceRun(words.role(), text.substring(item.start(), item.end()), item.face().map(Face::name),
                        UScript.getShortName(item.script()), words.language()))
                .toList();
    }
}
