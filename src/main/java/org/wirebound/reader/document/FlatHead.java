package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.MarkedPart;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Place;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.intake.PageText;
import org.wirebound.reader.page.PageReader;

/** Finds headline and byline in documents that mark neither: their first paragraphs are read as the lines of a plain page. */
final class FlatHead {
    private static final int PARAGRAPHS = 8;
    private static final PageReader PAGES = new PageReader(Agencies.bundled());

    private FlatHead() {}

    /** The copy, with the parts marked that a plain page would show as its head. */
    static Copy marked(Copy copy) {
        List<MarkedPart> parts = copy.parts();
        int most = Math.min(PARAGRAPHS, parts.size());
        if (most == 0 || copy.has(Kind.HEADLINE) || parts.subList(0, most).stream().anyMatch(part -> part.kind() != Kind.PARAGRAPH && part.kind() != Kind.HEADING)) {
            return copy;
        }
        PageText opening = new PageText(copy.page().text().substring(0, parts.get(most - 1).end()), copy.page().offsets());
        List<MarkedPart> read = new ArrayList<>(parts);
        for (Block block : PAGES.read(Copy.plain(opening), "").blocks()) {
            kind(block).ifPresent(kind -> replace(read, copy.page(), block.span(), kind));
        }
        return new Copy(copy.page(), read, copy.plainFrom());
    }

    private static Optional<Kind> kind(Block block) {
        if (block instanceof Block.Headline) {
            return Optional.of(Kind.HEADLINE);
        } else if (block instanceof Block.Subheadline) {
            return Optional.of(Kind.SUBHEADLINE);
        }
        return block instanceof Block.Byline ? Optional.of(Kind.BYLINE) : Optional.empty();
    }

    private static void replace(List<MarkedPart> parts, PageText page, Span span, Kind kind) {
        for (int i = 0; i < Math.min(PARAGRAPHS, parts.size()); i++) {
            MarkedPart part = parts.get(i);
            if (page.span(part.start(), part.end()).equals(span) && part.kind() == Kind.PARAGRAPH) {
                parts.set(i, new MarkedPart(kind, part.start(), part.end(), Place.ALONE, part.marks()));
            }
        }
    }
}
