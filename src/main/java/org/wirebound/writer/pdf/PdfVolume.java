package org.wirebound.writer.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSObject;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Volume;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.style.VolumeMargins;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Format;
import org.wirebound.writer.Pagination;
import org.wirebound.writer.VolumeWriter;

/**
 * A volume as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): every dispatch is an article of its section, has a bookmark, and is a place with a name
 * that links lead to. Title page and contents are written last and stand first, their pages numbered in roman numerals.
 */
public final class PdfVolume implements VolumeWriter {
    /** What a volume can claim: files that may hold object streams and need no elements of PDF 2.0. */
    public static final List<PdfProfile> PROFILES = Arrays.stream(PdfProfile.values())
            .filter(profile -> profile.has(PdfProfile.Trait.COMPRESSION) && !profile.has(PdfProfile.Trait.PDF_2_STRUCTURE)).toList();

    private static final String CONTENTS = "contents";
    private static final String PLACES = "places";
    private static final String AGENCIES = "agencies";

    private final VolumeCompositor compositor;
    private final FontLibrary fonts;
    private final Typesetter typesetter;
    private final PdfProfile profile;
    private final PdfFile file;
    private final VolumePages pages;
    private final VolumeOutline outline;
    private final COSObject document;
    private final List<COSObject> parts = new ArrayList<>();
    private final Iterator<Volume.Entry> entries;
    private Optional<OpenPart> open = Optional.empty();
    private int sections;
    private int dispatches;

    /** @param out where the file goes; a buffered stream, closed by whoever opened it */
    public PdfVolume(VolumeCompositor compositor, FontLibrary fonts, PdfProfile profile, OutputStream out) {
        this.profile = profile;
        this.compositor = compositor;
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
        this.file = new PdfFile(out);
        this.pages = new VolumePages(file, fonts, profile);
        this.outline = new VolumeOutline(file);
        this.document = file.reserve();
        this.entries = compositor.volume().entries().iterator();
        outline.part(compositor.words().contents(), CONTENTS);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void section(Volume.Section section) {
        endSection();
        String place = Volume.sectionAnchor(++sections);
        outline.part(section.title(), place);
        pages.nameNext(place);
        open = Optional.of(part(section.title()));
    }

    private OpenPart part(String title) {
        return new OpenPart(title, file, document);
    }

    private void endSection() {
        open.ifPresent(section -> parts.add(section.finish()));
        open = Optional.empty();
    }

    @Override
    public void dispatch(Proof proof) {
        OpenPart section = open.orElseThrow();
        String place = Volume.dispatchAnchor(++dispatches);
        outline.dispatch(entries.next().title(), place);
        pages.nameNext(place);
        List<Piece> pieces = proof.galley().pieces();
        Structure structure = new Structure(2);
        boolean first = pieces.get(0).role() == Role.SECTION;
        if (first) {
            structure.own(section.add("H1"), pieces.get(0));
        }
        StructureTree.Element article = section.add("Art");
        structure.add(article, pieces.subList(first ? 1 : 0, pieces.size()));
        StructureTree branch = pages.branch(article);
        for (int i = 0; i < proof.sheets().size(); i++) {
            VolumeMargins margins = first && i == 0 ? VolumeMargins.BARE : new VolumeMargins(i > 0, Optional.of(section.title()));
            pages.add(new VolumePages.Page(proof.sheets().get(i), proof.galley(), margins), structure, branch, VolumePages.Finish.NOTHING);
        }
        pages.flush(branch);
    }

    /** How many objects are held in memory: none between two dispatches. */
    int held() {
        return file.held();
    }

    @Override
    public void finish(Pagination numbers) {
        endSection();
        FurniturePages furniture = new FurniturePages(compositor, fonts, pages);
        index(furniture, compositor.words().places(), PLACES, compositor.places(numbers::page).toList());
        index(furniture, compositor.words().agencies(), AGENCIES, compositor.agencies(numbers::page).toList());
        pages.beginFront();
        COSObject title = furniture.title(part(compositor.volume().name().title()));
        pages.nameNext(CONTENTS);
        COSObject contents = furniture.list(part(compositor.words().contents()), "TOC", compositor.contents(),
                new ContentsNumbers(compositor, typesetter, numbers));
        List<COSObject> all = Stream.concat(Stream.of(title, contents), parts.stream()).toList();
        new VolumeCatalog(file, compositor.galley(List.of()), document, profile).finish(all, outline.finish(), pages);
    }

    private void index(FurniturePages furniture, String title, String place, List<Piece> lines) {
        if (!lines.isEmpty()) {
            outline.part(title, place);
            pages.nameNext(place);
            parts.add(furniture.list(part(title), "L", lines.stream(), VolumePages.Finish.NOTHING));
        }
    }
}
