package org.wirebound.writer.epub;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Volume;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.FontUse;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.PageStarts;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Format;
import org.wirebound.writer.Pagination;
import org.wirebound.writer.VolumeWriter;
import org.wirebound.writer.ZipContainer;

/**
 * A volume as EPUB 3.3: a document a dispatch and a section, written as they come; contents, indexes and title page, the fonts with the characters of all
 * dispatches, and a style sheet for each look that occurs, which are one or two but for volumes in scripts whose lines need room of their own.
 */
public final class EpubVolume implements VolumeWriter {
    private final VolumeCompositor compositor;
    private final FontLibrary fonts;
    private final Typesetter typesetter;
    private final ZipContainer zip;
    private final VolumePackage contents;
    private final Map<Look, SheetUse> sheets = new LinkedHashMap<>();
    private FontUse use;
    private int sections;
    private int dispatches;
    private int pages;

    /** @param out where the file goes; a buffered stream, closed by whoever opened it */
    public EpubVolume(VolumeCompositor compositor, FontLibrary fonts, OutputStream out) {
        this.compositor = compositor.screen();
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
        this.contents = new VolumePackage(compositor);
        this.use = FontUse.of(compositor.galley(List.of()), fonts);
        this.zip = new ZipContainer(out)
                .store("mimetype", Format.EPUB.mediaType().getBytes(StandardCharsets.US_ASCII))
                .deflate("META-INF/container.xml", EpubWriter.CONTAINER.getBytes(StandardCharsets.UTF_8));
    }

    /** What documents have a style sheet of their own for. */
    private record Look(HouseStyle style, boolean rightToLeft) {}

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public void section(Volume.Section section) {
        String name = Volume.sectionAnchor(++sections);
        contents.section(name, section.title());
        List<Piece> heading = List.of(compositor.heading(section.title()));
        add(name, FurnitureDocument.heading(compositor.galley(heading), sheet(compositor.galley(heading))));
    }

    @Override
    public void dispatch(Proof proof) {
        List<PageStarts.Start> starts = PageStarts.of(proof);
        Galley galley = proof.galley().screen();
        boolean headed = galley.pieces().get(0).role() == Role.SECTION;
        Galley own = headed ? galley.mapped(pieces -> pieces.subList(1, pieces.size())) : galley;
        List<PageStarts.Start> moved = starts.stream().map(start -> moved(start, headed ? 1 : 0)).toList();
        String name = Volume.dispatchAnchor(++dispatches);
        contents.dispatch(name, Publication.title(own), moved);
        add(name, ContentDocument.of(own, sheet(own), moved, typesetter));
        pages += starts.size();
    }

    /** Pages are counted through the volume; the heading of a section is a text of another document. */
    private PageStarts.Start moved(PageStarts.Start start, int heading) {
        int text = start.text() - heading;
        return new PageStarts.Start(pages + start.page(), Math.max(0, text), text < 0 ? 0 : start.offset());
    }

    private void add(String name, byte[] document) {
        zip.deflate(EpubWriter.FOLDER + VolumePackage.path(name), document);
    }

    /** Notes what a galley needs of its style sheet, and says which that is. */
    private String sheet(Galley galley) {
        use = use.with(FontUse.of(galley, fonts));
        Look look = new Look(galley.style(), galley.rightToLeft());
        sheets.computeIfAbsent(look, missing -> new SheetUse(galley, fonts)).add(galley);
        return sheetName(List.copyOf(sheets.keySet()).indexOf(look));
    }

    private static String sheetName(int number) {
        return number == 0 ? Publication.STYLE_SHEET : "style-" + (number + 1) + ".css";
    }

    @Override
    public void finish(Pagination numbers) {
        List<Piece> places = compositor.places(numbers::page).toList();
        List<Piece> agencies = compositor.agencies(numbers::page).toList();
        index(VolumePackage.PLACES, compositor.words().places(), places);
        index(VolumePackage.AGENCIES, compositor.words().agencies(), agencies);
        Galley title = compositor.galley(compositor.titlePage());
        add(VolumePackage.TITLE, FurnitureDocument.title(title, sheet(title)));
        List<EmbeddedFont> embedded = EmbeddedFont.of(use, fonts);
        List<String> names = new ArrayList<>();
        for (SheetUse sheet : sheets.values()) {
            names.add(sheetName(names.size()));
            zip.deflate(EpubWriter.FOLDER + names.get(names.size() - 1), StyleSheet.of(sheet, fonts, embedded));
        }
        embedded.forEach(font -> zip.deflate(EpubWriter.FOLDER + font.path(), font.bytes()));
        zip.deflate(EpubWriter.FOLDER + Cover.PATH, Cover.of(title, typesetter))
                .deflate(EpubWriter.FOLDER + CoverPage.PATH, CoverPage.of(title))
                .deflate(EpubWriter.FOLDER + NavigationDocument.PATH, contents.navigation())
                .deflate(EpubWriter.FOLDER + PackageDocument.PATH, PackageDocument.of(title, contents.items(names, embedded)))
                .end();
    }

    private void index(String name, String heading, List<Piece> lines) {
        if (lines.isEmpty()) {
            return;
        }
        contents.index(name, heading);
        List<Piece> pieces = new ArrayList<>(List.of(compositor.heading(heading)));
        pieces.addAll(lines);
        Galley galley = compositor.galley(pieces);
        add(name, FurnitureDocument.index(galley, sheet(galley)));
    }
}
