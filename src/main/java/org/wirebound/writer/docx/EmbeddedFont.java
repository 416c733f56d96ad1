package org.wirebound.writer.docx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.wirebound.type.Face;
import org.wirebound.type.FaceName;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.FontSubset;
import org.wirebound.type.FontUse;

/**
 * One subset font as the package carries it: obfuscated (ECMA-376 part 1, 17.8.1), which keeps the font file from being taken out and
 * installed by chance, and is no protection.
 *
 * @param name the face
 * @param id the name of its relationship
 * @param path the name in the ZIP file
 * @param key the GUID that obfuscates, in braces; made from the font's bytes, so that the same font has the same key
 * @param content the obfuscated font file
 */
record EmbeddedFont(FaceName name, String id, String path, String key, byte[] content) {
    static final String EXTENSION = "odttf";
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    private static final int KEY_LENGTH = 16;
    private static final int OBFUSCATED = 2 * KEY_LENGTH;

    /** The fonts that the document needs, in the order of their names. */
    static List<EmbeddedFont> of(FontUse use, FontLibrary fonts) {
        List<EmbeddedFont> embedded = new ArrayList<>();
        use.faces().forEach(face -> {
            FaceName name = face.getKey();
            Face whole = fonts.face(name.family(), name.bold(), name.italic());
            embedded.add(of(name, embedded.size() + 1, FontSubset.ofCharacters(whole, face.getValue())));
        });
        return embedded;
    }

    private static EmbeddedFont of(FaceName name, int number, byte[] font) {
        byte[] key = keyOf(font);
        byte[] content = font.clone();
        for (int at = 0; at < OBFUSCATED; at++) {
            content[at] ^= key[KEY_LENGTH - 1 - at % KEY_LENGTH];
        }
        String path = "word/fonts/font" + number + "." + EXTENSION;
        return new EmbeddedFont(name, "font" + number, path, guid(key), content);
    }

    private static byte[] keyOf(byte[] font) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(font), KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which its specification requires", e);
        }
    }

    private static String guid(byte[] key) {
        String hex = HexFormat.of().formatHex(key).toUpperCase(Locale.ROOT);
        return "{" + String.join("-", hex.substring(0, 8), hex.substring(8, 12), hex.substring(12, 16), hex.substring(16, 20),
                hex.substring(20)) + "}";
    }
}
