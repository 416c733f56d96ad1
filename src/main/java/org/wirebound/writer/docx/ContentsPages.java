package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.Volume;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.writer.Pagination;

/** Puts the page behind each line of the contents, after a tab. */
final class ContentsPages {
    private final VolumeCompositor compositor;
    private final Pagination pages;
    private final List<Integer> firstOfSection = new ArrayList<>();

    ContentsPages(VolumeCompositor compositor, Pagination pages) {
        this.compositor = compositor;
        this.pages = pages;
        int next = 1;
        for (Volume.Section section : compositor.volume().sections()) {
            firstOfSection.add(next);
            next += section.entries().size();
        }
    }

    Piece with(Piece line) {
        Run first = line.runs().get(0);
        int number = Integer.parseInt(first.href().orElseThrow().substring(2));
        int page = pages.page(line.role() == Role.CONTENTS ? number : firstOfSection.get(number - 1));
        Run label = compositor.pageNumber(page, line.role());
        List<Run> runs = new ArrayList<>(line.runs());
        runs.add(new Run(line.role(), "\t", first.style(), first.href()));
        runs.add(new Run(label.role(), label.text().strip(), label.style(), first.href()));
        return new Piece(line.role(), line.style(), Optional.empty(), runs).directed(line.rightToLeft());
    }
}
