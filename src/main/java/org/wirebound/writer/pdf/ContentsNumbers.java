package org.wirebound.writer.pdf;

import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Volume;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.type.Line;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Sheet;
import org.wirebound.writer.Pagination;

/** Writes the page numbers of the contents, with dots that lead to them. */
final class ContentsNumbers implements VolumePages.Finish {
    private final VolumeCompositor compositor;
    private final Typesetter typesetter;
    private final Pagination pages;
    private final int[] firstOfSection;
    private final Line dot;

    ContentsNumbers(VolumeCompositor compositor, Typesetter typesetter, Pagination pages) {
        this.compositor = compositor;
        this.typesetter = typesetter;
        this.pages = pages;
        this.firstOfSection = firsts(compositor.volume());
        this.dot = typesetter.line(compositor.dot(), "und", compositor.volume().tongue().rightToLeft());
    }

    private static int[] firsts(Volume volume) {
        int[] firsts = new int[volume.sections().size()];
        int next = 1;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = next;
            next += volume.sections().get(i).entries().size();
        }
        return firsts;
    }

    @Override
    public void write(Sheet.PlacedLine line, Structure structure, PageWriter writer) {
        Piece piece = line.owner().piece();
        boolean contents = piece.role() == Role.CONTENTS || piece.role() == Role.CONTENTS_SECTION;
        if (!contents || line.number() < line.owner().lines().size() - 1) {
            return;
        }
        int number = Integer.parseInt(piece.runs().get(0).href().orElseThrow().substring(2));
        int dispatch = piece.role() == Role.CONTENTS ? number : firstOfSection[number - 1];
        Line label = typesetter.line(compositor.pageNumber(pages.page(dispatch), piece.role()), "und", piece.rightToLeft());
        writer.pageNumber(line, label, dot, structure);
    }
}
