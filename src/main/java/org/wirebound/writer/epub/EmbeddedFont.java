package org.wirebound.writer.epub;

import java.util.ArrayList;
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

    /**
     * What {@code @font-face} says of it. A face that steps in for one of the style has the height of that one, so that baselines stand where they stand in
     * print (CSS Fonts 5, 11.5).
     *
     * @param body the face of the style's text
     */
    List<String> face(FontLibrary library, Face body) {
        List<String> css = new ArrayList<>(List.of("font-family: \"" + name.family() + "\"", StyleSheet.weight(name), StyleSheet.slant(name),
                "src: url(" + path() + ")"));
        Face own = library.face(name.family(), name.bold(), name.italic());
        if (own.ascent() != body.ascent() || own.descent() != body.descent()) {
            css.add("ascent-override: " + StyleSheet.number(100 * body.ascent()) + "%");
            css.add("descent-override: " + StyleSheet.number(100 * body.descent()) + "%");
            css.add("line-gap-override: 0%");
        }
        return css;
    }
}
