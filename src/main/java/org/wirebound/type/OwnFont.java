package org.wirebound.type;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that a user brings along, shown to be one that documents can carry. */
public final class OwnFont {
    /** A font counts as made for a script if it has so many characters of it. */
    private static final int LEAST_OF_A_SCRIPT = 10;
    /** Names that every document format can write as they are. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}");
    /** PANOSE, bFamilyType and bProportion. */
    private static final int LATIN_TEXT = 2;
    private static final int ONE_WIDTH = 9;
    private static final int ITALIC = 1;
    private static final int BOLD = 1 << 5;

    private final FontEntry entry;
    private final byte[] bytes;

    private OwnFont(FontEntry entry, byte[] bytes) {
        this.entry = entry;
        this.bytes = bytes;
    }

    /**
     * Reads a font file, and every outline in it, so that none fails later in the midst of a document.
     *
     * @param file its name, for lists
     * @throws UnusableFontException if it is no single TrueType font with {@code glyf} outlines, if it is damaged, or if its
     *     makers do not let documents carry it
     */
    public static OwnFont read(String file, byte[] bytes) throws UnusableFontException {
        FontTables.requireTrueType(bytes);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            OS2WindowsMetricsTable windows = font.getOS2Windows();
            if (windows == null || font.getNaming() == null || font.getNaming().getFontFamily() == null || font.getHeader() == null) {
                throw new UnusableFontException("it does not say what it is called and whether documents may carry it; take a font with the tables name and OS/2");
            }
            if (!PLAIN_NAME.matcher(font.getNaming().getFontFamily().strip()).matches()) {
                throw new UnusableFontException("the name of its family, \"" + font.getNaming().getFontFamily() + "\", has other characters than A to Z, digits, blanks and . _ -, or more than 64; take a font with a plain name");
            }
            EmbeddingRights.requireFull(windows.getFsType());
            readOutlines(font);
            return new OwnFont(entry(file, font, windows), bytes.clone());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnusableFontException("it is damaged (" + e.getMessage() + "); fetch it again", e);
        }
    }

    public FontEntry entry() {
        return entry;
    }

    /** The whole file; not to be written to. */
    byte[] bytes() {
        return bytes;
    }

    private static void readOutlines(TrueTypeFont font) throws IOException {
        for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
            font.getGlyph().getGlyph(glyph);
        }
    }

    private static FontEntry entry(String file, TrueTypeFont font, OS2WindowsMetricsTable windows) throws IOException {
        FaceName name = new FaceName(font.getNaming().getFontFamily().strip(), (windows.getFsSelection() & BOLD) != 0, (windows.getFsSelection() & ITALIC) != 0);
        String version = String.format(Locale.ROOT, "%.3f", font.getHeader().getFontRevision());
        return new FontEntry(name, version, genre(font, name.family(), windows), scripts(font.getUnicodeCmapLookup()), file, true);
    }

    /** By the classification of its makers (OpenType, OS/2 panose and sFamilyClass), or by its name where there is none. */
    private static String genre(TrueTypeFont font, String family, OS2WindowsMetricsTable windows) throws IOException {
        boolean mono = font.getPostScript().getIsFixedPitch() != 0 || windows.getPanose()[0] == LATIN_TEXT && windows.getPanose()[3] == ONE_WIDTH;
        return mono ? "mono" : switch (windows.getFamilyClass() >> 8) {
            case 1, 2, 3, 4, 5, 7 -> "serif";
            case 8 -> "sans";
            default -> family.toLowerCase(Locale.ROOT).contains("serif") && !family.toLowerCase(Locale.ROOT).contains("sans") ? "serif" : "sans";
        };
    }

    private static List<String> scripts(CmapLookup cmap) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (Character.isLetter(codePoint) && cmap.getGlyphId(codePoint) != 0) {
                counts.merge(UScript.getShortName(UScript.getScript(codePoint)), 1, Integer::sum);
            }
        }
        counts.keySet().removeAll(Arrays.asList(UScript.getShortName(UScript.COMMON), UScript.getShortName(UScript.INHERITED)));
        return counts.entrySet().stream().filter(count -> count.getValue() >= LEAST_OF_A_SCRIPT).map(Map.Entry::getKey).toList();
    }
}
