package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The faces that documents are set in. They lie in the program itself, so that no output depends on what a machine has
 * installed; each is parsed when it is first asked for. Safe for use by several threads.
 */
public final class FontLibrary {
    private static final String FOLDER = "fonts/";
    private static final String TABLE = "fonts.tsv";

    private final Map<FaceName, Row> rows;
    private final Map<FaceName, Face> faces = new ConcurrentHashMap<>();
    private final Map<Fallback, List<FaceName>> fallbacks = new ConcurrentHashMap<>();

    private FontLibrary(Map<FaceName, Row> rows) {
        this.rows = rows;
    }

    /** A face and the way to its file. */
    private record Row(FontEntry entry, Supplier<byte[]> file) {
        FaceName name() {
            return entry.name();
        }
    }

    /** The library of the fonts that the program ships. */
    public static FontLibrary bundled() {
        Map<FaceName, Row> rows = new LinkedHashMap<>();
        new String(resource(TABLE), StandardCharsets.UTF_8).lines().skip(1).map(FontLibrary::row)
                .forEach(row -> rows.put(row.name(), row));
        return new FontLibrary(rows);
    }

    /**
     * This library and a user's own fonts. One of them stands in for a face of the same name; for a character that the preferred
     * face lacks they are asked after the others.
     */
    public FontLibrary with(List<OwnFont> fonts) {
        Map<FaceName, Row> all = new LinkedHashMap<>(rows);
        for (OwnFont font : fonts) {
            all.remove(font.entry().name());
            all.put(font.entry().name(), new Row(font.entry(), font::bytes));
        }
        return new FontLibrary(all);
    }

    /** What is known of each face: the bundled ones first, then a user's own. */
    public List<FontEntry> entries() {
        return rows.values().stream().map(Row::entry).toList();
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
        return load(nearest(family, bold, italic));
    }

    private FaceName nearest(String family, boolean bold, boolean italic) {
        return List.of(
                        new FaceName(family, bold, italic),
                        new FaceName(family, false, italic),
                        new FaceName(family, bold, false),
                        new FaceName(family, false, false))
                .stream()
                .filter(rows::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no font family \"" + family + "\"; there are " + String.join(", ", families())));
    }

    /** The genre of a family, serif, sans or mono; sans for one that is unknown. */
    private String genre(String family) {
        return rows.values().stream().filter(row -> row.name().family().equals(family)).map(row -> row.entry().genre()).findFirst().orElse("sans");
    }

    /**
     * The face that sets a grapheme: the preferred one, or else one of a family made for its script, of the same genre if there is
     * one; last those for symbols. Ideographs take the face of their language. A character that shows nothing of its own needs no glyph.
     *
     * @param script of the text that it stands in, by ICU's number
     * @param language BCP 47
     */
    public Optional<Face> faceFor(String grapheme, Face preferred, int script, String language) {
        if (covers(preferred, grapheme)) {
            return Optional.of(preferred);
        }
        int wanted = ScriptCodes.scriptOf(grapheme.codePointAt(0), script);
        for (FaceName name : fallbacks.computeIfAbsent(new Fallback(preferred.name(), wanted, language), this::order)) {
            Face face = load(name);
            if (covers(face, grapheme)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /** What the order of the faces depends on that help out. */
    private record Fallback(FaceName preferred, int script, String language) {}

    private List<FaceName> order(Fallback fallback) {
        Comparator<FontEntry> likeness = Comparator.comparing(entry -> unlikeness(entry.genre(), genre(fallback.preferred().family())));
        Set<FaceName> names = new LinkedHashSet<>();
        for (String code : ScriptCodes.of(fallback.script(), fallback.language())) {
            entries().stream().filter(entry -> !entry.own() && entry.scripts().contains(code)).sorted(likeness)
                    .forEach(entry -> names.add(nearest(entry, fallback.preferred())));
        }
        entries().stream().filter(FontEntry::own).sorted(likeness).forEach(entry -> names.add(nearest(entry, fallback.preferred())));
        return List.copyOf(names);
    }

    private FaceName nearest(FontEntry entry, FaceName preferred) {
        return nearest(entry.name().family(), preferred.bold(), preferred.italic());
    }

    /** 0 for the same genre; letters of one width are the last resort. */
    private static int unlikeness(String genre, String wanted) {
        return genre.equals(wanted) ? 0 : genre.equals("mono") ? 2 : 1;
    }

    static boolean covers(Face face, String grapheme) {
        for (int i = 0; i < grapheme.length(); i += Character.charCount(grapheme.codePointAt(i))) {
            int codePoint = grapheme.codePointAt(i);
            if (!face.has(codePoint) && !UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                return false;
            }
        }
        return true;
    }

    private Face load(FaceName name) {
        return faces.computeIfAbsent(name, missing -> {
            Row row = rows.get(missing);
            return new Face(missing, row.entry().version(), row.entry().own() || ScriptCodes.anyShapes(row.entry().scripts()), row.file().get());
        });
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        FaceName name = new FaceName(cells[1], cells[2].contains("bold"), cells[2].contains("italic"));
        return new Row(new FontEntry(name, cells[3], cells[5], List.of(cells[6].split(" ")), cells[4], false), () -> resource(cells[0]));
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
