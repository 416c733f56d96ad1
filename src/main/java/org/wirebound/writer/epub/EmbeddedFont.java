package org.wirebound.writer.epub;

import java.util.List;
import org.wirebound.style.Galley;
import org.wirebound.type.Face;
import org.wirebound.type.FaceName;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.FontSubset;
import org.wirebound.type.FontUse;

/**
 * A font file of the publication: one face with the characters that stand in it.
 *
 * @param name the face
 * @param bytes TrueType (EPUB 3.3, 3.2: {@code font/ttf} is a core media type)
 */
record EmbeddedFont(FaceName name, byte[] bytes) {

    /** The fonts that a galley needs, in a fixed order. */
    static List<EmbeddedFont> of(Galley galley, FontLibrary library) {
        return of(FontUse.of(galley, library), library);
    }

    /** The fonts that hold some characters, in a fixed order. */
    static List<EmbeddedFont> of(FontUse all, FontLibrary library) {
        return all.faces().map(use -> {
            FaceName name = use.getKey();
            Face face = library.face(name.family(), name.bold(), name.italic());
            return new EmbeddedFont(name, FontSubset.ofCharacters(face, use.getValue()));
        }).toList();
    }

    /** Where it lies, seen from the package document. */
    String path() {
        return "fonts/" + name.postScript() + ".ttf";
    }
}
