package org.wirebound.writer.docx;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.type.FontLibrary;

/**
 * Remembers the part of styles, the dearest one to make: it depends on house style, language, direction, faces and the styles used alone, and
 * these are the same for whole folders of dispatches. Safe for use by several threads.
 */
final class StyleSheets {
    private static final int MOST = 64;

    private final FontLibrary fonts;
    private final Map<Key, byte[]> made = new ConcurrentHashMap<>();

    StyleSheets(FontLibrary fonts) {
        this.fonts = fonts;
    }

    private record Key(HouseStyle style, String language, boolean rightToLeft, Typefaces typefaces, StylesUsed used) {}

    byte[] of(Galley galley, Typefaces typefaces) {
        if (made.size() >= MOST) {
            made.clear();
        }
        StylesUsed used = StylesUsed.by(galley);
        return made.computeIfAbsent(
                new Key(galley.style(), galley.language(), galley.rightToLeft(), typefaces, used),
                key -> StylesPart.of(galley, fonts, typefaces, used));
    }
}
