package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces that documents are set in. They lie in the program itself, so that no output depends on what a machine has
 * installed; each is parsed when it is first asked for. Safe for use by several threads.
 */
public final class FontLibrary {
    private static final String FOLDER = "fonts/";
    private static final String TABLE = "fonts.tsv";

    private final Map<FaceName, Row> rows;
    private final Map<FaceName, Face> faces = new ConcurrentHashMap<>();

    private FontLibrary(Map<FaceName, Row> rows) {
        this.rows = rows;
    }

    /** A line of the table of fonts. */
    private record Row(String file, FaceName name, String version) {}

    /** The library of the fonts that the program ships. */
    public static FontLibrary bundled() {
        Map<FaceName, Row> rows = new LinkedHashMap<>();
        new String(resource(TABLE), StandardCharsets.UTF_8).lines().skip(1).map(FontLibrary::row)
                .forEach(row -> rows.put(row.name(), row));
        return new FontLibrary(rows);
    }

    /** The families that a style may name. */
    public Set<String> families() {
        Set<String> families = new TreeSet<>();
        rows.keySet().forEach(name -> families.add(name.family()));
        return families;
    }

    /**
     * The face of a family, or the nearest one that the family has: without bold, without italic, without either.
     *
     * @throws IllegalArgumentException if there is no such family
     */
    public Face face(String family, boolean bold, boolean italic) {
        return List.of(
                        new FaceName(family, bold, italic),
                        new FaceName(family, false, italic),
                        new FaceName(family, bold, false),
                        new FaceName(family, false, false))
                .stream()
                .filter(rows::containsKey)
                .findFirst()
                .map(this::load)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no font family \"" + family + "\"; there are " + String.join(", ", families())));
    }

    /**
     * The face that sets a grapheme: the preferred one, or else the same face of the first family that has all of its
     * characters. A character that shows nothing of its own needs no glyph.
     */
    public Optional<Face> faceFor(String grapheme, Face preferred) {
        if (covers(preferred, grapheme)) {
            return Optional.of(preferred);
        }
        return families().stream()
                .map(family -> face(family, preferred.name().bold(), preferred.name().italic()))
                .filter(face -> covers(face, grapheme))
                .findFirst();
    }

    private static boolean covers(Face face, String grapheme) {
        return grapheme.codePoints().allMatch(codePoint -> face.has(codePoint)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    private Face load(FaceName name) {
        return faces.computeIfAbsent(name, missing -> {
            Row row = rows.get(missing);
            return new Face(missing, row.version(), resource(row.file()));
        });
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        String face = cells[2];
        return new Row(cells[0], new FaceName(cells[1], face.contains("bold"), face.contains("italic")), cells[3]);
    }

    private static byte[] resource(String file) {
        try (InputStream in = FontLibrary.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("font file " + file + " is missing from the program; install it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("font file " + file + " cannot be read; install the program again", e);
        }
    }
}
