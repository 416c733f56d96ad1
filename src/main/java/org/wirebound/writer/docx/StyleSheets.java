package org.wirebound.writer.docx;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.type.FontLibrary;

/**
 * Remembers the parts of styles, theme and settings, the dearest ones to make: they depend on house style, language, direction, faces and the styles used alone,
 * and these are the same for whole folders of dispatches. Safe for use by several threads.
 */
final class StyleSheets {
    private static final int MOST = 64;

    private final FontLibrary fonts;
    private final Map<Key, StyleSheet> made = new ConcurrentHashMap<>();

    StyleSheets(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** The bytes of the parts that say how a document looks. */
    record StyleSheet(byte[] styles, byte[] theme, byte[] settings) {}

    private record Key(HouseStyle style, String language, boolean rightToLeft, Typefaces typefaces, StylesUsed used) {}

    StyleSheet of(Galley galley, Typefaces typefaces) {
        if (made.size() >= MOST) {
            made.clear();
        }
        Key key = new Key(galley.style(), galley.language(), galley.rightToLeft(), typefaces, StylesUsed.by(galley));
        return made.computeIfAbsent(key, any -> make(galley, key));
    }

    private StyleSheet make(Galley galley, Key key) {
        ThemeFonts theme = ThemeFonts.of(galley.style(), key.typefaces);
        return new StyleSheet(
                StylesPart.of(galley, fonts, key.typefaces, key.used), ThemePart.of(galley.style(), theme), SettingsPart.of(galley));
    }
}
