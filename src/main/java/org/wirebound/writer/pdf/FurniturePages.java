package org.wirebound.writer.pdf;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSObject;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.style.VolumeMargins;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.page.PageRun;
import org.wirebound.type.page.Pager;
import org.wirebound.type.page.Sheet;

/** The pages of a volume that hold no dispatch: the title page, and lists such as contents and indexes. */
final class FurniturePages {
    private final VolumeCompositor compositor;
    private final FontLibrary fonts;
    private final VolumePages pages;

    FurniturePages(VolumeCompositor compositor, FontLibrary fonts, VolumePages pages) {
        this.compositor = compositor;
        this.fonts = fonts;
        this.pages = pages;
    }

    /** Writes the title page, which has neither head nor foot to be read: its number shows in the foot alone. */
    COSObject title(OpenPart part) {
        List<Piece> pieces = compositor.titlePage();
        Galley galley = compositor.galley(pieces);
        StructureTree.Element top = part.add("Div");
        Structure structure = new Structure(1);
        structure.add(top, pieces);
        StructureTree branch = pages.branch(top);
        for (Sheet sheet : new Pager(fonts).proof(galley).sheets()) {
            pages.add(new VolumePages.Page(sheet, galley, VolumeMargins.BARE), structure, branch, VolumePages.Finish.NOTHING);
        }
        pages.flush(branch);
        return part.finish();
    }

    /**
     * Writes a list below a heading.
     *
     * @param type of the element that the lines stand in (ISO 32000-1 14.8.4.3)
     * @param finish what stands at the end of lines
     */
    COSObject list(OpenPart part, String type, Stream<Piece> lines, VolumePages.Finish finish) {
        Piece heading = compositor.heading(part.title());
        Iterator<Piece> all = Stream.concat(Stream.of(heading), lines).iterator();
        new PageRun(new Pager(fonts), compositor::galley).make(all, batch -> write(part, type, batch, finish));
        return part.finish();
    }

    private void write(OpenPart part, String type, PageRun.Batch batch, VolumePages.Finish finish) {
        Galley galley = compositor.galley(batch.pieces());
        Structure structure = new Structure(2);
        boolean headed = batch.pieces().get(0).role() == Role.SECTION;
        if (headed) {
            structure.own(part.add("H1"), batch.pieces().get(0));
        }
        StructureTree.Element list = part.add(type);
        structure.add(list, batch.pieces().subList(headed ? 1 : 0, batch.pieces().size()));
        StructureTree branch = pages.branch(list);
        VolumeMargins margins = new VolumeMargins(false, Optional.of(part.title()));
        for (int i = 0; i < batch.sheets().size(); i++) {
            pages.add(new VolumePages.Page(batch.sheets().get(i), galley, headed && i == 0 ? VolumeMargins.BARE : margins),
                    structure, branch, finish);
        }
        pages.flush(branch);
    }
}
